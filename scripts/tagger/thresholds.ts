// Shows what each threshold of the tagger wins and costs, on the tenth set apart for calibrating:
//   node scripts/tagger/thresholds.ts CORPORA [MODEL FOLDER]
import { join } from "node:path";
import { checkText } from "#moderation/check.ts";
import {
  readDocument,
  type Word,
} from "#moderation/detectors/reading/document.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { loadModel } from "#moderation/model/load-model.server.ts";
import { tag } from "#moderation/model/tagger.ts";
import type { MarkedText } from "./marked-text.ts";
import { createNamePool } from "./name-pool.ts";
import { randomFrom } from "./random.ts";
import { readCorpus, readSentences } from "./read-marked.ts";
import { roughCopy } from "./rough-copies.ts";
import { textsOf } from "./split.ts";
import { swapNames } from "./swap-names.ts";

const [corpora = ".", modelFolder] = process.argv.slice(2);
const lexicon = loadLexicon();
const rulesAlone = Object.assign({}, lexicon, { tagger: null });
const tagger = loadModel(modelFolder);
if (tagger === null) throw new Error("There is no model in the folder");
const pool = createNamePool(lexicon);
const random = randomFrom(7);
const steps = [0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];

const withCopies = (texts: readonly MarkedText[]) =>
  texts.flatMap((text) => [
    text,
    roughCopy(swapNames(text, lexicon, pool, random), random),
  ]);

const isIn = (
  { start, end }: Word,
  spans: readonly { start: number; end: number }[],
) => spans.some((span) => span.start < end && start < span.end);

/** By label, whether the word begins a sentence, and step: how many words no rule has found are names, and how many are not. */
const counts = new Map<string, Map<number, [number, number]>>();

function count({ text, spans }: MarkedText) {
  const document = readDocument(text, lexicon);
  if (tagger === null || document.text !== text) return;
  const { findings } = checkText(text, { lexicon: rulesAlone });
  for (const { index, label, probability } of tag(document, tagger).words) {
    const word = document.words[index];
    const step = steps.find((least) => probability >= least);
    if (!word || step === undefined || isIn(word, findings)) continue;
    const isBare = word.isFirst && word.shape === "capital";
    const row = `${label}${isBare ? ", first" : ""}`;
    const cells = counts.get(row) ?? new Map<number, [number, number]>();
    const [names, others] = cells.get(step) ?? [0, 0];
    const isName = isIn(word, spans);
    counts.set(row, cells);
    cells.set(step, isName ? [names + 1, others] : [names, others + 1]);
  }
}

const sentences = readSentences(join(import.meta.dirname, "sentences"));
const news = ["sv-webbnyheter2012", "sv-uner-talbanken"].flatMap((name) =>
  readCorpus(corpora, name),
);
withCopies(textsOf([...sentences, ...news], "calibrate")).forEach(count);
console.log("from: names that no rule has found / words that are no names");
for (const [row, cells] of [...counts].sort()) {
  const shown = steps.map((step) => [step, cells.get(step) ?? [0, 0]] as const);
  console.log(
    `${row.padEnd(16)}${shown.map(([step, [names, others]]) => `${step}: ${names}/${others}`).join("  ")}`,
  );
}
