import type { SignName } from "./find-signs.ts";
import type { Peril } from "./perils.ts";

interface Weight {
  peril: Peril;
  weight: number;
}

/** How much each sign speaks for danger where no rule holds: 2 when it seldom means anything else, 1 when it often does. */
// prettier-ignore
const table: readonly (readonly [Peril, number, readonly SignName[]])[] = [
  ["suicide", 2, ["die-wish", "farewell", "edge", "pills-plan", "pills-saved", "self-harm", "means", "hint-suicide", "die-intent", "someone-suicide"]],
  ["suicide", 1, ["exhausted", "silent", "jump"]],
  ["suicide", 0.5, ["low"]],
  ["body", 2, ["took-many", "failing", "lying", "hint-body", "bleeding", "lost-confused"]],
  ["violence", 2, ["hit", "injury", "at-door", "hiding", "locked-in", "kill-threat", "weapon-use", "armed", "followed", "hint-violence", "fear-life"]],
  ["violence", 1, ["raging", "fear", "took-things", "coming", "not-home", "protected", "weapon"]],
  ["rape", 2, ["rape", "woke-undressed", "hint-rape"]],
  ["child", 2, ["alone-child", "drunk-carer", "no-adult", "meet-adult", "child-taken", "hint-child"]],
  ["child", 1, ["grooming", "thrown-out", "suspicion", "drives"]],
  ["honour", 2, ["marry-off", "hint-honour"]],
  ["honour", 1, ["abroad-trip", "against-will", "honour"]],
  ["harm", 2, ["hint-harm", "harm-other"]],
];

let known: ReadonlyMap<SignName, Weight> | null = null;

/** What a sign weighs and of what danger it speaks; undefined for a sign of time, manner or daily life. */
export function weightOf(name: SignName): Weight | undefined {
  known ??= new Map(
    table.flatMap(([peril, weight, names]) =>
      names.map((sign) => [sign, { peril, weight }] as const),
    ),
  );
  return known.get(name);
}

const onceOnly: readonly SignName[] = [
  "die-wish",
  "self-harm",
  "exhausted",
  "low",
  "suspicion",
  "fear",
];

/** How often a sign counts: somebody who is weary may say so in many words. */
export const repeated = (name: SignName): number =>
  onceOnly.includes(name) ? 1 : 3;

export const times: readonly SignName[] = ["now", "recent", "soon"];

/** Signs of an ordinary question, or that it is over. */
export const calm: Partial<Record<SignName, true>> = {
  calm: true,
  "well-now": true,
};
