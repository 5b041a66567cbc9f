// Measures the checker against marked texts and prints what it missed.
//   npm run evaluate                        tests/gold/open.jsonl, and held-out.jsonl where it is
//   npm run evaluate -- --gold FILE         another gold set
//   npm run evaluate -- --corpus FILE       a corpus with only PERSON, PLACE and ORG marked: recall alone
import { existsSync } from "node:fs";
import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { readGold, type GoldDocument } from "./evaluate/gold.ts";
import { interval } from "./evaluate/interval.ts";
import { measure, summarise, type Measured } from "./evaluate/metrics.ts";

const withInterval = [
  "recall, direct",
  "documents with a leak",
  "false all, 100 words",
];
const shown = (value: number) =>
  Number.isNaN(value)
    ? "-"
    : Number.isInteger(value)
      ? String(value)
      : value.toFixed(4);

function printFigures(measured: readonly Measured[]) {
  for (const [name, value] of Object.entries(summarise(measured))) {
    const range = withInterval.includes(name)
      ? interval(measured, (sample) => summarise(sample)[name] ?? Number.NaN)
      : null;
    console.log(
      `  ${name.padEnd(26)}${shown(value)}${range ? `   95 %: ${shown(range[0])} to ${shown(range[1])}` : ""}`,
    );
  }
}

function printRegisters(measured: readonly Measured[]) {
  console.log("  recall of direct mentions, by register");
  for (const register of new Set(
    measured.map(({ document }) => document.register),
  )) {
    const own = measured.filter(
      ({ document }) => document.register === register,
    );
    const figures = summarise(own);
    console.log(
      `    ${register.padEnd(16)}${shown(figures["recall, direct"] ?? 0).padEnd(8)} false ${shown(figures["false all, 100 words"] ?? 0)} (${own.length} documents)`,
    );
  }
}

function printMisses(measured: readonly Measured[], most: number) {
  const missed = measured.flatMap(({ document, mentions }) =>
    mentions
      .filter(({ isFound }) => !isFound)
      .map((mention) => ({ document, mention })),
  );
  console.log(`  ${missed.length} missed mentions`);
  for (const { document, mention } of missed.slice(0, most)) {
    console.log(
      `    ${document.id} ${mention.label} ${JSON.stringify(document.text.slice(mention.start, mention.end))}`,
    );
  }
}

function measureAll(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
): Measured[] {
  return documents.map((document) =>
    measure(document, checkText(document.text, { lexicon }).findings),
  );
}

function evaluateGold(path: string, lexicon: Lexicon) {
  console.log(path);
  const measured = measureAll(readGold(path), lexicon);
  printFigures(measured);
  printRegisters(measured);
  printMisses(measured, 60);
}

/** A corpus marks only some labels, so that other findings in it are not false. */
function evaluateCorpus(path: string, lexicon: Lexicon) {
  console.log(path);
  const known = readGold(path).map((document) => ({
    ...document,
    spans: document.spans.filter(({ label }) =>
      ["PERSON", "PLACE", "ORG"].includes(label),
    ),
  }));
  const figures = summarise(measureAll(known, lexicon));
  for (const name of [
    "documents",
    "recall PERSON",
    "recall PLACE",
    "recall ORG",
  ])
    console.log(`  ${name.padEnd(26)}${shown(figures[name] ?? Number.NaN)}`);
}

function valuesOf(option: string): string[] {
  return process.argv.flatMap((word, index) =>
    word === option ? (process.argv[index + 1] ?? []) : [],
  );
}

function run() {
  const lexicon = loadLexicon();
  const corpora = valuesOf("--corpus");
  const given = valuesOf("--gold");
  const usual =
    corpora.length > 0
      ? []
      : ["tests/gold/open.jsonl", "tests/gold/held-out.jsonl"].filter((path) =>
          existsSync(path),
        );
  for (const path of given.length > 0 ? given : usual)
    evaluateGold(path, lexicon);
  for (const path of corpora) evaluateCorpus(path, lexicon);
}

run();
