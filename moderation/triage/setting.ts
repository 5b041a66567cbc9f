import type { Sign, SignName } from "./find-signs.ts";

/** How signs stand to each other in a text: what is long past, told in general, or told of a film. */
export interface Setting {
  /** Told of life now: neither past nor in general nor a story. */
  isLife: (sign: Sign) => boolean;
  isPast: (sign: Sign) => boolean;
  /** Told in general, or of a film or a game. */
  isRemote: (sign: Sign) => boolean;
  has: (names: readonly SignName[], sign: Sign, within: number) => boolean;
}

const ofThought = 25;
const beside = 6;
const touching = 3;
/** How soon after it somebody adds when it was: "Han slog mig. Det är två år sedan." */
const afterthought = 12;

/** How many words lie between two signs. */
export const apart = (one: Sign, other: Sign): number =>
  Math.max(0, one.from - other.to, other.from - one.to);

/** Reads from the signs of a text in which light each of them stands. */
export function settingOf(signs: readonly Sign[]): Setting {
  const any = (
    names: readonly SignName[],
    holds: (other: Sign) => boolean,
  ): boolean =>
    signs.some((other) => names.includes(other.name) && holds(other));
  const has = (names: readonly SignName[], sign: Sign, within: number) =>
    any(names, (other) => other !== sign && apart(other, sign) <= within);
  const same = (names: readonly SignName[], sign: Sign) =>
    any(
      names,
      (other) =>
        other.sentence === sign.sentence && apart(other, sign) <= ofThought,
    );
  const isDatedLater = (sign: Sign) =>
    any(
      ["back-then"],
      ({ from }) => from > sign.to && from - sign.to <= afterthought,
    );
  const isPast = (sign: Sign) =>
    isDatedLater(sign) ||
    (same(["long-past"], sign) && !has(["recent"], sign, beside)) ||
    (same(["past"], sign) && !same(["recent", "now", "soon"], sign));
  const isRemote = (sign: Sign) =>
    same(["story", "general", "study"], sign) ||
    any(
      ["in-jest", "animal", "thing"],
      (other) =>
        other.sentence === sign.sentence && apart(other, sign) <= touching,
    );
  return {
    has,
    isPast,
    isRemote,
    isLife: (sign) => !isPast(sign) && !isRemote(sign),
  };
}
