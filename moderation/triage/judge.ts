import type { Sign } from "./find-signs.ts";
import type { Peril } from "./perils.ts";
import { rules, type Rule, type RuleId } from "./rules.ts";
import { apart, settingOf, type Setting } from "./setting.ts";
import { weigh } from "./weigh.ts";

/** A rule that held, and the words that made it. */
export interface Held {
  ruleId: RuleId;
  peril: Peril;
  risk: "elevated" | "acute";
  from: number;
  to: number;
}

type Place = Pick<Held, "risk" | "from" | "to">;

const nearby = 14;
// Two signs and a time, or a sign of each of two kinds: from here somebody is asked to look at once.
const acuteFrom = 4;
const elevatedFrom = 2.5;

/** Judges the signs of a text by every rule; the gravest first. */
export function judge(signs: readonly Sign[]): Held[] {
  const setting = settingOf(signs);
  const held = rules.flatMap((rule): Held[] => {
    const place = placeOf(rule, signs, setting);
    return place ? [{ ruleId: rule.id, peril: rule.peril, ...place }] : [];
  });
  const rank = ({ risk }: Held) => (risk === "acute" ? 0 : 1);
  return [...held, ...addedUp(signs, setting)].toSorted(
    (a, b) => rank(a) - rank(b),
  );
}

/** Tells whether nothing but the subject of a text speaks for danger. */
export const isSubjectAlone = (held: readonly Held[]): boolean =>
  held.length > 0 &&
  held.every(({ ruleId }) =>
    rules.some(
      (rule: Rule) => rule.id === ruleId && rule.isSubject !== undefined,
    ),
  );

function addedUp(signs: readonly Sign[], { isLife }: Setting): Held[] {
  const heaviest = weigh(signs, isLife);
  if (!heaviest || heaviest.points < elevatedFrom) return [];
  const { points, isFirm, ...place } = heaviest;
  const risk = points >= acuteFrom && isFirm ? "acute" : "elevated";
  return [{ ruleId: "signs-together", risk, ...place }];
}

/** Where a rule holds most gravely, or null. */
function placeOf(
  rule: Rule,
  signs: readonly Sign[],
  setting: Setting,
): Place | null {
  const [main = [], ...others] = rule.all;
  const places = signs
    .filter(({ name, isDenied }) => main.includes(name) && !isDenied)
    .filter((sign) => !setting.isRemote(sign))
    .filter((sign) => others.every((set) => hasNear(rule, set, sign, signs)))
    .flatMap((sign) => gravityOf(rule, sign, setting) ?? []);
  return places.find(({ risk }) => risk === rule.risk) ?? places[0] ?? null;
}

function hasNear(
  { within }: Rule,
  names: Rule["all"][number],
  sign: Sign,
  signs: readonly Sign[],
): boolean {
  return signs.some(
    (other) =>
      names.includes(other.name) &&
      !other.isDenied &&
      !isSame(other, sign) &&
      apart(other, sign) <= within,
  );
}

/** Two phrases of one sign in the same words are one sighting. */
const isSame = (one: Sign, other: Sign): boolean =>
  one.name === other.name && one.from <= other.to && other.from <= one.to;

/** What was, or is said every time, is no alarm; and only what leaves its marks is still elevated when long past. */
function gravityOf(
  rule: Rule,
  sign: Sign,
  { isPast, has }: Setting,
): Place | null {
  const { from, to } = sign;
  const past = isPast(sign);
  if (rule.risk === "elevated")
    return past && !rule.always ? null : { risk: "elevated", from, to };
  const isMilder = past || has(rule.milder ?? [], sign, nearby);
  return { risk: isMilder ? "elevated" : "acute", from, to };
}
