// Trains the tagger that helps where the rules cannot decide, and writes its weights:
//   npm run train-tagger -- --corpora FOLDER [--out FOLDER] [--rounds N] [--bits N] [--seed N]
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { encodeWeights } from "#moderation/model/weights.ts";
import { taughtSets } from "./evaluate/gold-sets.ts";
import {
  readCorpus,
  readLetters,
  readSentences,
} from "./tagger/read-marked.ts";
import { train } from "./tagger/train.ts";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    out: {
      type: "string",
      default: join(import.meta.dirname, "..", "moderation", "model"),
    },
    rounds: { type: "string", default: "6" },
    bits: { type: "string", default: "20" },
    seed: { type: "string", default: "2026" },
    least: { type: "string", default: "4" },
  },
});
if (values.corpora === undefined)
  throw new Error("Say where the corpora are: --corpora FOLDER");
const folder = values.corpora;
const corpora = [
  "sv-webbnyheter2012",
  "sv-uner-talbanken",
  "en-uner-ewt",
].flatMap((name) => readCorpus(folder, name));
const sentences = readSentences(
  join(import.meta.dirname, "tagger", "sentences"),
);
const lettersFolder = join(import.meta.dirname, "tagger", "letters");
const letters = [
  ...["1", "2", "3", "4", "5"].flatMap((part) =>
    readLetters(lettersFolder, `letters-${part}`),
  ),
  ...taughtSets.flatMap((name) => readLetters("tests/gold", name)),
];

const weights = train({
  texts: [...corpora, ...sentences, ...letters],
  lexicon: loadLexicon(),
  rounds: Number(values.rounds),
  bits: Number(values.bits),
  seed: Number(values.seed),
  leastOften: Number(values.least),
  report: (line) => console.log(line),
});
const bytes = encodeWeights(weights);
const digest = createHash("sha256").update(bytes).digest("hex");
writeFileSync(join(values.out, "weights-1.bin"), bytes);
writeFileSync(
  join(values.out, "weights-1.sha256"),
  `${digest}  weights-1.bin\n`,
);
console.log(
  `${sentences.length} sentences, ${letters.length} letters and ${corpora.length} texts; ${bytes.length} bytes; slope ${weights.slope}, shift ${weights.shift}; ${digest}`,
);
