import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadModel } from "../model/load-model.server.ts";
import { loadEnglishReader } from "../second-opinion/load-english-reader.server.ts";
import { createLexicon } from "./create-lexicon.ts";
import { listNames, type Lexicon, type ListName } from "./lexicon.ts";
import { readManifest, type Manifest } from "./manifest.ts";

const shippedLists = () =>
  join(dirname(fileURLToPath(import.meta.url)), "..", "lists");

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // The lexicon names the list as missing, and no report is complete without it.
  }
}

const hashOf = (content: string) =>
  createHash("sha256").update(content).digest("hex");

/** A list that is not, byte for byte, the one the manifest names counts as missing: half a list hides names. */
function readList(
  folder: string,
  list: ListName,
  manifest: Manifest,
): string | undefined {
  const content = readText(join(folder, list, "items.txt"));
  return content !== undefined && manifest.get(list) === hashOf(content)
    ? content
    : undefined;
}

/** Loads the shipped lists; a list that is absent or damaged is named in `missing`, and nothing is thrown. */
export function loadLexicon(folder: string = shippedLists()): Lexicon {
  const manifest = readManifest(readText(join(folder, "manifest.tsv")) ?? "");
  const files: Partial<Record<ListName, string>> = {};
  for (const list of listNames) {
    const content = readList(folder, list, manifest);
    if (content !== undefined) files[list] = content;
  }
  const tagger = loadModel();
  const hashes = {
    ...Object.fromEntries(manifest),
    ...(tagger && { model: tagger.hash }),
  };
  return createLexicon(files, hashes, tagger);
}

/** Loads the shipped lists and the reader of English beside them: all that a check of any text asks. */
export async function loadFullLexicon(
  folder: string = shippedLists(),
): Promise<Lexicon> {
  const englishReader = await loadEnglishReader();
  const lexicon = loadLexicon(folder);
  if (englishReader === null) return lexicon;
  const hashes = { ...lexicon.hashes, "english-reader": englishReader.version };
  return { ...lexicon, hashes, englishReader };
}
