import type { Document } from "../detectors/reading/document.ts";
import {
  templateNames,
  eachFeature,
  readForTagger,
  type Reading,
  type Template,
} from "./features.ts";
import { emissionsOf } from "./emissions.ts";
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
  /** What spoke most for a word being part of a name of a label: at most so many features, strongest first. */
  reasonsFor(word: TaggedWord, most: number): readonly Template[];
}

function calibrated(probability: number, { slope, shift }: Weights): number {
  const safe = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(safe / (1 - safe)) + shift)));
}

/** The label whose tags are likeliest together; of equals the first. */
function likeliest(nodes: Float64Array, at: number): NamedLabel {
  let best = 0;
  let most = -1;
  for (let label = 0; label < namedLabels.length; label++) {
    const tag = at + 1 + 2 * label;
    const whole = (nodes[tag] ?? 0) + (nodes[tag + 1] ?? 0);
    if (whole <= most) continue;
    best = label;
    most = whole;
  }
  return namedLabels[best] ?? "PERSON";
}

function toTagged(
  nodes: Float64Array,
  index: number,
  weights: Weights,
): TaggedWord {
  const at = index * tagCount;
  const label = likeliest(nodes, at);
  const first = at + beginning(label);
  return {
    index,
    probability: calibrated(1 - (nodes[at + outside] ?? 0), weights),
    label,
    isInside: (nodes[first + 1] ?? 0) > (nodes[first] ?? 0),
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

const telling = templateNames
  .map((name, number) => ({ name, number }))
  .filter(({ name }) => !untelling.has(name));

/** The strongest of what tells a reader something, the first of equals; null where nothing spoke for it. */
function strongestOf(strength: Int32Array) {
  let strongest: (typeof telling)[number] | null = null;
  let most = 0;
  for (const template of telling) {
    const height = strength[template.number] ?? 0;
    if (height <= most) continue;
    strongest = template;
    most = height;
  }
  return strongest;
}

/** Takes out one after another: quicker than to sort all for the first few. */
function takeStrongest(strength: Int32Array, most: number): Template[] {
  const taken: Template[] = [];
  while (taken.length < most) {
    const strongest = strongestOf(strength);
    if (strongest === null) break;
    taken.push(strongest.name);
    strength[strongest.number] = 0;
  }
  return taken;
}

function reasonsFor(
  reading: Reading,
  { bits, emissions }: Weights,
  { index, label, isInside }: TaggedWord,
  most: number,
): Template[] {
  const tag = beginning(label) + (isInside ? 1 : 0);
  const strength = new Int32Array(templateNames.length);
  eachFeature(reading, index, (template, hash) => {
    const row = rowOf(hash, bits);
    strength[template] =
      (strength[template] ?? 0) +
      (emissions[row + tag] ?? 0) -
      (emissions[row + outside] ?? 0);
  });
  return takeStrongest(strength, most);
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
    reasonsFor: (word, most) => reasonsFor(reading, weights, word, most),
  };
}
