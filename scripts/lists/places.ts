import { fold } from "#moderation/lexicon/fold.ts";
import { readTable, type Row } from "./table.ts";

/** Sources that state no licence; a row that has only these is left out. */
const unlicensed = new Set([
  "omegapoint",
  "malmo-delomraden",
  "sthlm-stadsdelar",
  "gbg-primaromraden",
  "pajasthecat",
  "malmogram",
  "Baranoi",
]);
const leastWorldCity = 15_000;

/** The letter each kind is shipped under; kinds not named here are not shipped. */
const letters: Readonly<Record<string, string>> = {
  municipality: "m", county: "m", "county-short": "m", province: "m", landsdel: "m",
  locality: "l", "locality-part": "l", "postal-town": "l", "city-geonames": "l",
  småort: "v", parish: "v", district: "l",
  street: "s", "street-other": "s", school: "k", stop: "h",
  lake: "n", church: "c", hospital: "c", "health-centre": "c",
  city: "w", "municipality-fi": "w", "postal-town-fi": "w", "region-fi": "w",
  country: "u", "country-en": "u", subdivision: "u",
}; // prettier-ignore

const hasLicence = (row: Row) =>
  (row.sources ?? "").split(",").some((source) => !unlicensed.has(source));

function isUsable(row: Row): boolean {
  const name = row.name ?? "";
  if (
    !hasLicence(row) ||
    name.length < 2 ||
    name.length > 40 ||
    /[(),/]|\d{2}/.test(name)
  )
    return false;
  return row.kind !== "city" || Number(row.population) >= leastWorldCity;
}

function add(kinds: Map<string, Set<string>>, name: string, letter: string) {
  const key = fold(name).replace(/\s+/g, " ").trim();
  if (key.length < 2) return;
  const known = kinds.get(key) ?? new Set();
  kinds.set(key, known.add(letter));
}

/** Lists places as name and kind letters, without rows that lack a licence. */
export function placeRows(folder: string): string[] {
  const kinds = new Map<string, Set<string>>();
  for (const row of readTable(folder, "places.tsv")) {
    const letter = letters[row.kind ?? ""];
    if (letter === undefined || !isUsable(row)) continue;
    add(kinds, row.name ?? "", letter);
    if (row.kind === "county")
      add(kinds, (row.name ?? "").replace(/s? län$/, ""), "m");
  }
  return [...kinds]
    .map(([name, set]) => `${name}\t${[...set].sort().join("")}`)
    .sort();
}
