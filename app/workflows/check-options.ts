import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { CheckOptions } from "#moderation/check.ts";

/** How the checker reads texts of this instance: its lists, its own names and numbers, its size. */
export function checkOptionsOf(
  { lexicon }: Pick<AppParts, "lexicon">,
  instance: Instance,
): CheckOptions {
  const { unit, crisis, whitelist } = instance;
  const own = Object.values(instance.variables);
  const contacts = [
    ...whitelist.contacts,
    // What the municipality's templates say of itself is nobody's personal data.
    ...own,
    unit.phone,
    // The checker finds the street alone, without the town after the comma.
    ...[unit.address, unit.address.split(",")[0] ?? ""],
    ...crisis.numbers.map(({ number }) => number),
  ];
  return {
    lexicon,
    whitelist: { names: [...whitelist.names, ...own], contacts },
    population: instance.population,
    municipality: instance.shortName,
  };
}
