import { fold } from "#moderation/lexicon/fold.ts";
import { readTable } from "./table.ts";

/** Lists adjectives and residents of countries: word, form and country. */
export function demonymRows(folder: string): string[] {
  return readTable(folder, "demonyms.tsv")
    .map((row) => `${fold(row.word ?? "")}\t${row.form}\t${row.country}`)
    .sort();
}

/** Lists state authorities and courts, which are no one's secret. */
export function authorityRows(folder: string): string[] {
  return [
    ...new Set(
      readTable(folder, "authorities.tsv").map((row) => fold(row.name ?? "")),
    ),
  ].sort();
}
