import type { Sign, SignName } from "./find-signs.ts";
import type { Peril } from "./perils.ts";
import { apart } from "./setting.ts";
import { calm, repeated, times, weightOf } from "./weights-of-signs.ts";

/** The heaviest place of a text, of what kind it is, and its points. */
export interface Weighed {
  peril: Peril;
  points: number;
  /** It has a time, or two kinds of heavy signs: what is only hinted at may have been long ago. */
  isFirm: boolean;
  from: number;
  to: number;
}

const span = 30;
const spanOfTime = 14;
const mostCalm = 3;

/** Tells whether a sign speaks for danger at all. */
export const isGrave = ({ name, isDenied }: Sign): boolean =>
  weightOf(name) !== undefined && !isDenied;

/** Adds up what speaks for danger around each sign, and takes off for what asks of ordinary things; the heaviest place, or null. */
export function weigh(
  signs: readonly Sign[],
  counts: (sign: Sign) => boolean,
): Weighed | null {
  const grave = withoutEchoes(
    distinct(signs.filter((sign) => isGrave(sign) && counts(sign))),
  );
  const ordinary = distinct(signs.filter(({ name }) => name in calm));
  const weighed = grave.flatMap((sign): Weighed[] => {
    const peril = weightOf(sign.name)?.peril;
    if (!peril) return [];
    const around = grave.filter((other) => apart(other, sign) <= span);
    const urgency = urgencyAround(sign, signs);
    const points = pointsOf(around) + urgency - calmAround(sign, ordinary);
    const isFirm = urgency > 0 || kindsOfHeavy(around) > 1;
    return [{ peril, points, isFirm, from: sign.from, to: sign.to }];
  });
  return weighed.toSorted((a, b) => b.points - a.points)[0] ?? null;
}

const heavy = 2;

const kindsOfHeavy = (signs: readonly Sign[]): number =>
  new Set(
    signs
      .filter((sign) => !isHint(sign) && weightOf(sign.name)?.weight === heavy)
      .map(({ name }) => name),
  ).size;

const isHint = ({ name }: Sign): boolean => name.startsWith("hint-");

/** A hint in words that another sign has read already is the same thing said once: "gömmer sig under sängen". */
const withoutEchoes = (signs: readonly Sign[]): Sign[] =>
  signs.filter(
    (sign, at) =>
      !isHint(sign) ||
      !signs.some(
        (other, otherAt) =>
          (!isHint(other) || otherAt < at) && sharesWords(other, sign),
      ),
  );

const sharesWords = (one: Sign, other: Sign): boolean =>
  one.from <= other.to && other.from <= one.to;

/** Signs of one name that share words are one. */
function distinct(signs: readonly Sign[]): Sign[] {
  const last = new Map<SignName, number>();
  return signs.filter(({ name, from, to }) => {
    if ((last.get(name) ?? -1) >= from) return false;
    last.set(name, to);
    return true;
  });
}

function pointsOf(signs: readonly Sign[]): number {
  const seen = new Map<SignName, number>();
  let points = 0;
  for (const { name } of signs) {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times <= repeated(name)) points += weightOf(name)?.weight ?? 0;
  }
  return points;
}

function urgencyAround(sign: Sign, signs: readonly Sign[]): number {
  const isNear = (names: readonly SignName[], within: number) =>
    signs.some(
      (other) => names.includes(other.name) && apart(other, sign) <= within,
    );
  return Number(isNear(times, spanOfTime)) + Number(isNear(["urgent"], span));
}

const calmAround = (sign: Sign, ordinary: readonly Sign[]): number =>
  Math.min(
    mostCalm,
    1.5 * ordinary.filter((other) => apart(other, sign) <= span).length,
  );
