import type { Document } from "../detectors/document.ts";
import {
  templateNames,
  eachFeature,
  readForTagger,
  type Reading,
  type Template,
} from "./features.ts";
import { marginalsOf } from "./lattice.ts";
import {
  beginning,
  namedLabels,
  outside,
  tagCount,
  type NamedLabel,
} from "./tags.ts";
import { rowOf, type Weights } from "./weights.ts";

/** A trained tagger with the hash of the file it came from. */
export interface Tagger {
  readonly weights: Weights;
  readonly hash: string;
}

/** How likely a word is to be part of a name, and of what. */
export interface TaggedWord {
  index: number;
  /** Calibrated: of a hundred words with 0.9, about ninety are part of a name. */
  probability: number;
  label: NamedLabel;
  /** The name goes on from the word before. */
  isInside: boolean;
}

export interface TaggedText {
  words: readonly TaggedWord[];
  /** What spoke most for a word being part of a name of a label: the features, strongest first. */
  reasonsFor(word: TaggedWord): readonly Template[];
}

/** More than any word has: forty-five templates, and a group of letters for each of the first fourteen. */
const mostFeatures = 80;

/** Adds the rows of a word's features up tag by tag, the tags written out: this is where most of the tagger's time goes. */
function addRows(
  emissions: Int8Array,
  rows: Int32Array,
  count: number,
  sums: Int32Array,
) {
  let [o, bp, ip, bl, il, bo, io] = [0, 0, 0, 0, 0, 0, 0];
  for (let feature = 0; feature < count; feature++) {
    const row = rows[feature] ?? 0;
    o += emissions[row] ?? 0;
    bp += emissions[row + 1] ?? 0;
    ip += emissions[row + 2] ?? 0;
    bl += emissions[row + 3] ?? 0;
    il += emissions[row + 4] ?? 0;
    bo += emissions[row + 5] ?? 0;
    io += emissions[row + 6] ?? 0;
  }
  sums.set([o, bp, ip, bl, il, bo, io]);
}

/** Adds whole numbers up word by word: that is exact, and quicker than adding what they are worth. */
function emissionsOf(
  reading: Reading,
  { bits, scale, emissions }: Weights,
): Float32Array {
  const scores = new Float32Array(reading.words.length * tagCount);
  const sums = new Int32Array(tagCount);
  const rows = new Int32Array(mostFeatures);
  let count = 0;
  const note = (_: number, hash: number) => {
    rows[count++] = rowOf(hash, bits);
  };
  for (let at = 0; at < reading.words.length; at++) {
    count = 0;
    eachFeature(reading, at, note);
    addRows(emissions, rows, count, sums);
    for (let tag = 0; tag < tagCount; tag++)
      scores[at * tagCount + tag] = (sums[tag] ?? 0) * scale;
  }
  return scores;
}

function calibrated(probability: number, { slope, shift }: Weights): number {
  const safe = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(safe / (1 - safe)) + shift)));
}

function toTagged(
  nodes: Float64Array,
  index: number,
  weights: Weights,
): TaggedWord {
  const chance = (tag: number) => nodes[index * tagCount + tag] ?? 0;
  const whole = (label: NamedLabel) =>
    chance(beginning(label)) + chance(beginning(label) + 1);
  const label = namedLabels.reduce((best, other) =>
    whole(other) > whole(best) ? other : best,
  );
  const isInside = chance(beginning(label) + 1) > chance(beginning(label));
  return {
    index,
    probability: calibrated(1 - chance(outside), weights),
    label,
    isInside,
  };
}

/** What counts but tells a reader nothing. */
const untelling: ReadonlySet<Template> = new Set<Template>([
  "any-word",
  "word",
  "list",
  "length",
  "shape",
  "standing",
  "line",
  "end-of-text",
  "sign-before",
  "sign-after",
]);

function reasonsFor(
  reading: Reading,
  { bits, emissions }: Weights,
  { index, label, isInside }: TaggedWord,
): Template[] {
  const tag = beginning(label) + (isInside ? 1 : 0);
  const strength = new Map<number, number>();
  eachFeature(reading, index, (template, hash) => {
    const row = rowOf(hash, bits);
    strength.set(
      template,
      (strength.get(template) ?? 0) +
        (emissions[row + tag] ?? 0) -
        (emissions[row + outside] ?? 0),
    );
  });
  return [...strength]
    .filter(([, value]) => value > 0)
    .toSorted((a, b) => b[1] - a[1])
    .flatMap(([template]) => templateNames[template] ?? [])
    .filter((template) => !untelling.has(template));
}

/** Tells for each word of a document how likely it is to be part of a name; the time is linear in the words. */
export function tag(document: Document, { weights }: Tagger): TaggedText {
  const reading = readForTagger(document);
  const length = reading.words.length;
  const { nodes } = marginalsOf({
    length,
    emissions: emissionsOf(reading, weights),
    transitions: weights.transitions,
    starts: weights.starts,
  });
  return {
    words: reading.words.map((_, index) => toTagged(nodes, index, weights)),
    reasonsFor: (word) => reasonsFor(reading, weights, word),
  };
}
