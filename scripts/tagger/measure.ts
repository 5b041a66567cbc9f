// Measures the checker with and without the tagger on texts the tagger has not learnt from:
//   node scripts/tagger/measure.ts CORPORA [MODEL FOLDER]
import { join } from "node:path";
import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { loadModel } from "#moderation/model/load-model.server.ts";
import type { MarkedText } from "./marked-text.ts";
import { createNamePool } from "./name-pool.ts";
import { randomFrom } from "./random.ts";
import { readCorpus, readSentences } from "./read-marked.ts";
import { roughCopy } from "./rough-copies.ts";
import { textsOf } from "./split.ts";
import { swapNames } from "./swap-names.ts";

const [corpora = ".", modelFolder] = process.argv.slice(2);
const lexicon = await loadFullLexicon();
const engines: Readonly<Record<string, Lexicon>> = {
  without: Object.assign({}, lexicon, { tagger: null }),
  with: Object.assign({}, lexicon, { tagger: loadModel(modelFolder) }),
};
const pool = createNamePool(lexicon);
const random = randomFrom(99);
const swapped = (text: MarkedText) => swapNames(text, lexicon, pool, random);
const rough = (text: MarkedText) => roughCopy(text, random);
const five = (texts: readonly MarkedText[]) =>
  Array.from({ length: 5 }, () => texts).flat();

const sentences = textsOf(
  readSentences(join(import.meta.dirname, "sentences")),
  "test",
);
const news = textsOf(readCorpus(corpora, "sv-webbnyheter2012"), "test");
const brochures = textsOf(readCorpus(corpora, "sv-uner-talbanken"), "test");
const wiki = readCorpus(corpora, "sv-uner-pud");
const sets: Readonly<Record<string, readonly MarkedText[]>> = {
  "own sentences": sentences, "own, other names": five(sentences).map(swapped), "own, other names, rough": five(sentences).map(swapped).map(rough),
  "news": news, "news, rough": news.map(rough), "news, other names, rough": news.map(swapped).map(rough),
  "brochures": brochures, "brochures, rough": brochures.map(rough), "news and wiki (PUD)": wiki, "PUD, rough": wiki.map(rough),
}; // prettier-ignore

interface Counts {
  words: number;
  persons: number;
  found: number;
  foundMust: number;
  placesAndOrganisations: number;
  alsoFound: number;
  falsePersons: number;
  falseMust: number;
  falseAll: number;
}

const touches = (
  one: { start: number; end: number },
  other: { start: number; end: number },
) => one.start < other.end && other.start < one.end;
const named: ReadonlySet<string> = new Set(["PERSON", "PLACE", "ORG"]);

function addText(counts: Counts, { text, spans }: MarkedText, engine: Lexicon) {
  const findings = checkText(text, { lexicon: engine }).findings.filter(
    ({ label }) => named.has(label),
  );
  const isFound = (span: { start: number; end: number }) =>
    findings.some((finding) => touches(finding, span));
  const persons = spans.filter(({ label }) => label === "PERSON");
  const others = spans.filter(
    ({ label }) => label === "PLACE" || label === "ORG",
  );
  const wrong = findings.filter(
    (finding) => !spans.some((span) => touches(span, finding)),
  );
  counts.words += text.split(/[^\p{L}\p{N}]+/u).length;
  counts.persons += persons.length;
  counts.found += persons.filter(isFound).length;
  counts.foundMust += persons.filter((span) =>
    findings.some(
      (finding) => finding.tier === "must" && touches(finding, span),
    ),
  ).length;
  counts.placesAndOrganisations += others.length;
  counts.alsoFound += others.filter(isFound).length;
  counts.falsePersons += wrong.filter(({ label }) => label === "PERSON").length;
  counts.falseMust += wrong.filter(({ tier }) => tier === "must").length;
  counts.falseAll += wrong.length;
}

for (const [name, texts] of Object.entries(sets)) {
  console.log(`\n${name}: ${texts.length} texts`);
  for (const [engine, lists] of Object.entries(engines)) {
    const counts: Counts = {
      words: 0,
      persons: 0,
      found: 0,
      foundMust: 0,
      placesAndOrganisations: 0,
      alsoFound: 0,
      falsePersons: 0,
      falseMust: 0,
      falseAll: 0,
    };
    for (const text of texts) addText(counts, text, lists);
    const rate = (count: number) => ((100 * count) / counts.words).toFixed(3);
    const share = (part: number, whole: number) =>
      `${((100 * part) / whole).toFixed(1)} % (${whole - part} of ${whole} missed)`;
    console.log(
      `  ${engine.padEnd(8)} persons ${share(counts.found, counts.persons)}, as must ${((100 * counts.foundMust) / counts.persons).toFixed(1)} %; places, organisations ${share(counts.alsoFound, counts.placesAndOrganisations)}`,
    );
    console.log(
      `  ${"".padEnd(8)} false a hundred words: persons ${rate(counts.falsePersons)}, must ${rate(counts.falseMust)}, all ${rate(counts.falseAll)}`,
    );
  }
}
