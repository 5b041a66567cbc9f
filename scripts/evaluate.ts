// Measures the checker against marked texts and prints what it missed.
//   npm run evaluate                        the gold sets of tests/gold
//   npm run evaluate -- --gold FILE         another gold set
//   npm run evaluate -- --freeze            the gold sets, and what they give becomes the floor of the tests
//   npm run evaluate -- --corpus FILE       a corpus with only PERSON, PLACE and ORG marked: recall and false persons
//   npm run evaluate -- --risk FILE         how well triage tells what is urgent in a gold set
import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { caseFolded, withoutPunctuation } from "./evaluate/copies.ts";
import { frozenOf, frozenPath } from "./evaluate/freeze.ts";
import { readGold, type GoldDocument } from "./evaluate/gold.ts";
import { goldSets } from "./evaluate/gold-sets.ts";
import { byLabel, byName } from "./evaluate/groups.ts";
import { measure, type Measured } from "./evaluate/metrics.ts";
import { readNameOrigins } from "./evaluate/name-origins.ts";
import {
  printCopy,
  printCopyHeading,
  printFalsePersons,
  printFigures,
  printGap,
  printGroups,
  printMisses,
  printRegisters,
} from "./evaluate/print.ts";
import { otherNames } from "./evaluate/other-names.ts";
import { printRisk } from "./evaluate/print-risk.ts";

const usual = goldSets.map((name) => `tests/gold/${name}.jsonl`);
const named: ReadonlySet<string> = new Set(["PERSON", "PLACE", "ORG"]);

type Copy = (document: GoldDocument) => GoldDocument;

const copiesFor = (lexicon: Lexicon): readonly (readonly [string, Copy])[] => [
  ["no capitals", caseFolded],
  ["no punctuation", withoutPunctuation],
  ["neither", chain(caseFolded, withoutPunctuation)],
  ["other names", otherNames(lexicon)],
  ["other names, no capitals", chain(otherNames(lexicon), caseFolded)],
];

const chain =
  (first: Copy, then: Copy): Copy =>
  (document) =>
    then(first(document));

function measureAll(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
): Measured[] {
  return documents.map((document) =>
    measure(document, checkText(document.text, { lexicon }).findings),
  );
}

function evaluateGold(path: string, lexicon: Lexicon): Measured[] {
  console.log(path);
  const documents = readGold(path);
  const measured = measureAll(documents, lexicon);
  printFigures(measured);
  printGroups("by label", byLabel(measured));
  printRegisters(measured);
  printCopyHeading();
  printCopy("as it stands", measured);
  for (const [name, copy] of copiesFor(lexicon))
    printCopy(name, measureAll(documents.map(copy), lexicon));
  printMisses(measured);
  return measured;
}

/** One set has too few names of each origin to compare them. */
function evaluateNames(measured: readonly Measured[]) {
  const origins = readNameOrigins("tests/gold/name-origins.tsv");
  console.log("the names of all sets");
  printGap("by origin", byName(measured, origins, "origin"));
  printGap("by gender", byName(measured, origins, "gender"));
}

/** A corpus marks only some labels, so that other findings in it are not false. */
function evaluateCorpus(path: string, lexicon: Lexicon) {
  const known = readGold(path).map((document) => ({
    ...document,
    spans: document.spans.filter(({ label }) => named.has(label)),
  }));
  console.log(`${path}: ${known.length} documents`);
  const measured = measureAll(known, lexicon);
  printGroups("by label", byLabel(measured));
  printFalsePersons(measured);
}

function valuesOf(option: string): string[] {
  return process.argv.flatMap((word, index) =>
    word === option ? (process.argv[index + 1] ?? []) : [],
  );
}

function freeze(paths: readonly string[], measured: readonly Measured[][]) {
  const sets = paths.map((path, at) => [
    basename(path, ".jsonl"),
    frozenOf(measured[at] ?? []),
  ]);
  const content = JSON.stringify(Object.fromEntries(sets), null, 2);
  writeFileSync(frozenPath, content + "\n");
  console.log(`frozen in ${frozenPath}`);
}

async function run() {
  const rated = valuesOf("--risk");
  for (const path of rated) printRisk(path);
  if (rated.length > 0) return;
  const lexicon = await loadFullLexicon();
  const corpora = valuesOf("--corpus");
  const given = valuesOf("--gold");
  const sets =
    corpora.length + given.length > 0
      ? given
      : usual.filter((path) => existsSync(path));
  const measured = sets.map((path) => evaluateGold(path, lexicon));
  if (sets.length > 0) evaluateNames(measured.flat());
  if (process.argv.includes("--freeze")) freeze(sets, measured);
  for (const path of corpora) evaluateCorpus(path, lexicon);
}

await run();
