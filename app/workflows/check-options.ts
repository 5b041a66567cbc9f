import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { CheckOptions } from "#moderation/check.ts";

/** How the checker reads texts of this instance: its lists, its own names and numbers, its size. */
export function checkOptionsOf(
  { lexicon }: Pick<AppParts, "lexicon">,
  instance: Instance,
): CheckOptions {
  const { unit, crisis, whitelist } = instance;
  const contacts = [
    ...whitelist.contacts,
    unit.phone,
    ...crisis.numbers.map(({ number }) => number),
  ];
  return {
    lexicon,
    whitelist: { names: whitelist.names, contacts },
    population: instance.population,
    municipality: instance.shortName,
  };
}
