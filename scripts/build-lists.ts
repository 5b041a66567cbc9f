// Builds the shipped lists of moderation/lists from a folder of source tables, which is not part of the project.
//   npm run build-lists -- FOLDER [CORPUS.jsonl ...]
// Without a folder it only renews the manifest, as after an edit of a list kept by hand.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listNames } from "#moderation/lexicon/lexicon.ts";
import { firstNameRows, surnameRows } from "./lists/names.ts";
import { placeRows } from "./lists/places.ts";
import {
  corpusWordRows,
  englishNameRows,
  englishWordRows,
  wordRows,
} from "./lists/words.ts";
import { demonymRows, authorityRows } from "./lists/people-and-state.ts";

const lists = "moderation/lists";

function writeList(path: string, rows: readonly string[]) {
  const file = join(lists, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, rows.join("\n") + "\n");
  console.log(`${path}: ${rows.length} rows`);
}

function buildLists(folder: string, corpora: readonly string[]) {
  writeList("sv/first-names/items.txt", firstNameRows(folder));
  writeList("sv/surnames/items.txt", surnameRows(folder));
  writeList("sv/places/items.txt", placeRows(folder));
  writeList("sv/common-words/items.txt", wordRows(folder));
  writeList("sv/demonyms/items.txt", demonymRows(folder));
  writeList("sv/authorities/items.txt", authorityRows(folder));
  const swedish = corpora.filter((file) => file.includes("/sv-"));
  const english = corpora.filter((file) => file.includes("/en-"));
  if (swedish.length > 0)
    writeList("sv/corpus-words/items.txt", corpusWordRows(swedish, folder));
  writeList("en/first-names/items.txt", englishNameRows());
  if (english.length > 0)
    writeList("en/common-words/items.txt", englishWordRows(english));
}

/** Lists kept by hand are in the manifest too: after an edit, this makes them valid again. */
function writeManifest() {
  const rows = listNames.map(
    (list) =>
      `${list}\t${hashOf(readFileSync(join(lists, list, "items.txt"), "utf8"))}`,
  );
  writeFileSync(join(lists, "manifest.tsv"), rows.join("\n") + "\n");
}

const hashOf = (content: string) =>
  createHash("sha256").update(content).digest("hex");

const [folder, ...corpora] = process.argv.slice(2);
if (folder === undefined)
  console.log(
    "No folder of source tables given: only the manifest is written.",
  );
else buildLists(folder, corpora);
writeManifest();
