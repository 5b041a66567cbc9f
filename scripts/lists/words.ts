import { readFileSync } from "node:fs";
import nlp from "compromise/three";
import { fold } from "#moderation/lexicon/fold.ts";
import { readTable, type Row } from "./table.ts";

interface CorpusLine {
  text: string;
}

function textsOf(file: string): string[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => (JSON.parse(line) as CorpusLine).text);
}

/** Counts the words of some corpora that are written in lower case. */
function countLowerWords(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of files.flatMap(textsOf)) {
    for (const [word] of text.matchAll(
      /(?<![\p{L}\p{N}-])\p{Ll}{2,}(?![\p{L}\p{N}-])/gu,
    )) {
      counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Names and towns that a dictionary also takes for words, though hardly anybody says the word. */
function readProperNames(folder: string): {
  first: Set<string>;
  places: Set<string>;
} {
  const first = readTable(folder, "first-names.tsv").filter(
    (row) => Number(row.count) >= 1000,
  );
  const places = readTable(folder, "places.tsv").filter((row) =>
    /^(?:municipality|locality|postal-town|district)$/.test(row.kind ?? ""),
  );
  return {
    first: new Set(first.map((row) => fold(row.name ?? ""))),
    places: new Set(places.map((row) => fold(row.name ?? ""))),
  };
}

interface WordEntry {
  zipf: number;
  mark: "d" | "n" | "-";
}

function readEntry(
  row: Row,
  proper: { first: Set<string>; places: Set<string> },
): WordEntry {
  const key = fold(row.word ?? "");
  const spoken = Number(row.frequency || 0);
  const isProper =
    (proper.first.has(key) && spoken < 200) ||
    (proper.places.has(key) && spoken < 60);
  const isListed =
    row.hunspell_lower === "1" ||
    (row.lemma_list === "1" && row.hunspell_capital !== "1");
  const mark = !isListed
    ? "-"
    : !isProper
      ? "d"
      : row.hunspell_lower === "1"
        ? "n"
        : "-";
  return { zipf: Math.round(Number(row.zipf || 2) * 10), mark };
}

const stronger = (a: WordEntry["mark"], b: WordEntry["mark"]) =>
  "dn-".indexOf(a) < "dn-".indexOf(b) ? a : b;

/** Lists frequent words with ten times their Zipf value; d: a dictionary word, n: one too, but mostly a name. */
export function wordRows(folder: string): string[] {
  const proper = readProperNames(folder);
  const rows = new Map<string, WordEntry>();
  for (const row of readTable(folder, "common-words.tsv")) {
    const key = fold(row.word ?? "");
    const entry = readEntry(row, proper);
    const known = rows.get(key);
    rows.set(
      key,
      known
        ? {
            zipf: Math.max(known.zipf, entry.zipf),
            mark: stronger(known.mark, entry.mark),
          }
        : entry,
    );
  }
  return [...rows]
    .map(([word, { zipf, mark }]) => `${word}\t${zipf}\t${mark}`)
    .sort();
}

/** Lists words that news and official texts write in lower case and the frequency list lacks. */
export function corpusWordRows(
  files: readonly string[],
  folder: string,
): string[] {
  const frequent = new Set(
    readTable(folder, "common-words.tsv").map((row) => fold(row.word ?? "")),
  );
  const names = new Set(
    readTable(folder, "first-names.tsv")
      .filter((row) => Number(row.count) >= 3)
      .map((row) => fold(row.name ?? "")),
  );
  return [...countLowerWords(files).keys()]
    .filter(
      (word) => word.length > 2 && !frequent.has(word) && !names.has(word),
    )
    .sort();
}

const nameTags = new Set([
  "MaleName",
  "FemaleName",
  "LastName",
  "FirstName",
  "Person",
  "Place",
  "City",
  "Region",
  "Country",
  "ProperNoun",
  "Organization",
  "SportsTeam",
  "Demonym",
]);

/** Reads the word list that comes with compromise: each word with its tags. */
function compromiseLexicon(): [string, string[]][] {
  const { one } = nlp.model() as {
    one: { lexicon: Record<string, string | string[]> };
  };
  return Object.entries(one.lexicon).map(([word, tags]) => [
    word,
    Array.isArray(tags) ? tags : [tags],
  ]);
}

/** Lists English words: what the corpora write in lower case at least twice, and the plain words of compromise. */
export function englishWordRows(files: readonly string[]): string[] {
  const fromTexts = [...countLowerWords(files)]
    .filter(([, count]) => count > 1)
    .map(([word]) => word);
  const fromTagger = compromiseLexicon().filter(
    ([word, tags]) =>
      /^[a-z]{2,}$/.test(word) && !tags.some((tag) => nameTags.has(tag)),
  );
  return [
    ...new Set([...fromTexts, ...fromTagger.map(([word]) => word)]),
  ].sort();
}

/** Lists English first names and their sex, as compromise tags them. */
export function englishNameRows(): string[] {
  const names = compromiseLexicon().filter(
    ([word, tags]) =>
      /^[a-z]{3,}$/.test(word) &&
      tags.some((tag) => /^(?:Male|Female|First)Name$/.test(tag)),
  );
  return names
    .map(
      ([word, tags]) =>
        `${word}\t${tags.includes("FemaleName") ? "f" : tags.includes("MaleName") ? "m" : "n"}`,
    )
    .sort();
}
