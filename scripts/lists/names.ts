import { fold } from "#moderation/lexicon/fold.ts";
import { readTable, type Row } from "./table.ts";

const licensed = /(?:^|,)(?:scb2020|popnames)(?:,|$)/;
const leastBearers = { first: 3, surname: 10 };

const isUsable = (row: Row, least: number) =>
  licensed.test(row.sources ?? "") &&
  Number(row.count) >= least &&
  /^\p{L}[\p{L}\p{M}' -]+$/u.test(row.name ?? "");

/** Adds spellings of one name together, so that René and Rene are one row. */
function merge(
  rows: readonly Row[],
  least: number,
): Map<string, { count: number; women: number }> {
  const merged = new Map<string, { count: number; women: number }>();
  for (const row of rows) {
    if (!isUsable(row, least)) continue;
    const key = fold(row.name ?? "");
    const known = merged.get(key) ?? { count: 0, women: 0 };
    merged.set(key, {
      count: known.count + Number(row.count),
      women: known.women + Number(row.count_f ?? 0),
    });
  }
  return merged;
}

function sexOf({ count, women }: { count: number; women: number }): string {
  if (women > count * 0.8) return "f";
  return women < count * 0.2 ? "m" : "n";
}

/** Lists first names with bearers and sex, from rows whose source has a licence. */
export function firstNameRows(folder: string): string[] {
  const names = merge(readTable(folder, "first-names.tsv"), leastBearers.first);
  return [...names]
    .map(([name, entry]) => `${name}\t${entry.count}\t${sexOf(entry)}`)
    .sort();
}

/** Lists surnames with bearers, from rows whose source has a licence. */
export function surnameRows(folder: string): string[] {
  const names = merge(readTable(folder, "surnames.tsv"), leastBearers.surname);
  return [...names].map(([name, entry]) => `${name}\t${entry.count}`).sort();
}
