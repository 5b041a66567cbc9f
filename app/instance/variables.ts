import type { Variables } from "#moderation/variables.ts";
import type { Instance } from "./instance-file.ts";

/** The words a template of this instance may use by name: the unit's own, the crisis numbers, and what the instance adds. */
export function variablesOf(instance: Instance): Variables {
  const { unit, crisis } = instance;
  const numbers = crisis.numbers.map(
    ({ number, label }) => `- ${phoneLink(number)} ${label}`,
  );
  return {
    ...linked(instance.variables),
    ...Object.fromEntries(
      crisis.numbers.map(({ short, number }) => [
        slugOf(short),
        phoneLink(number),
      ]),
    ),
    krisnummer: numbers.join("\n"),
    telefon: phoneLink(unit.phone),
    telefontid: unit.phoneHours,
    adress: unit.address,
    enhet: unit.name,
    kommun: instance.name,
  };
}

/** Telephone numbers among the instance's own words can be called, as everywhere. */
const linked = (words: Variables): Variables =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      /^[0-9][0-9 -]+$/u.test(value) ? phoneLink(value) : value,
    ]),
  );

/** A telephone number as a link that calls it. */
export function phoneLink(number: string): string {
  return `[${number}](tel:${number.replace(/[^0-9]/gu, "")})`;
}

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

// Half a year: numbers change seldom, but one that is wrong is worse than none.
const freshDays = 183;

/** Whether the crisis numbers were checked lately enough to be given to somebody. */
export function areNumbersFresh(
  { crisis }: Pick<Instance, "crisis">,
  now: Date,
): boolean {
  const age = now.getTime() - Date.parse(crisis.checkedOn);
  return age < freshDays * 24 * 3_600_000;
}
