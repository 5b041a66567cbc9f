import { findByModel } from "./detectors/second-readers/by-model.ts";
import { detectors } from "./detectors/all.ts";
import { readDocument, type Document } from "./detectors/reading/document.ts";
import { findDoubts } from "./detectors/doubts/doubt.ts";
import { growNames } from "./detectors/growth/growth.ts";
import { growPlaces } from "./detectors/growth/growth-of-places.ts";
import { findKnown, type KnownValue } from "./detectors/growth/known.ts";
import { findRepeats } from "./detectors/growth/repeat.ts";
import { findFaint } from "./detectors/second-readers/faint-names.ts";
import { endByModel } from "./detectors/second-readers/name-goes-on.ts";
import { findPublicNumbers } from "./detectors/doubts/public-number.ts";
import { findSecondOpinion } from "./detectors/second-readers/second-opinion.ts";
import {
  findWhitelisted,
  type Whitelist,
} from "./detectors/doubts/whitelist.ts";
import type { CheckReport, Evidence, Finding, NotChecked } from "./finding.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { inOneByte } from "./in-one-byte.ts";
import { isComplete, whatIsLacking } from "./not-checked.ts";
import { originalSpan } from "./normalize.ts";
import { resolve } from "./resolve.ts";
import { combinationRisk } from "./risk.ts";
import { withSuggestions } from "./suggest.ts";
import { textHash } from "./text-hash.ts";

/** Raised when more or something else is found: what is published is then read once more (`app/jobs/recheck-threads.server.ts`). */
export const checkerVersion = "1.7.0";

export interface CheckOptions {
  lexicon: Lexicon;
  whitelist?: Whitelist;
  known?: readonly KnownValue[];
  population?: number;
  municipality?: string;
}
export type { KnownValue, Whitelist };

/** A step that reads the document and what the steps before it found. */
interface Step {
  id: string;
  run(
    document: Document,
    found: readonly Evidence[],
    options: CheckOptions,
  ): Evidence[];
}

const steps: readonly Step[] = [
  ...detectors.map(({ id, run }): Step => ({ id, run })),
  {
    id: "known",
    run: (document, _, { known = [] }) => findKnown(document, known),
  },
  {
    id: "by-model",
    run: (document, found) =>
      findByModel(document, found, document.lexicon.tagger),
  },
  {
    id: "second-opinion",
    run: (document, found) =>
      findSecondOpinion(document, found, document.lexicon.englishReader),
  },
  { id: "growth", run: growNames },
  { id: "growth-of-places", run: growPlaces },
  {
    id: "name-goes-on",
    run: (document, found) =>
      endByModel(document, found, document.lexicon.tagger),
  },
  {
    id: "faint-names",
    run: (document, found) =>
      findFaint(document, found, document.lexicon.tagger),
  },
  { id: "repeat", run: findRepeats },
  { id: "growth-of-repeats", run: growNames },
  { id: "doubt", run: findDoubts },
  { id: "public-number", run: findPublicNumbers },
  {
    id: "whitelist",
    run: (document, found, { whitelist }) =>
      findWhitelisted(document, found, whitelist),
  },
];

const versions: Readonly<Record<string, string>> = {
  "known": "1", "by-model": "2", "second-opinion": "1", "growth": "1", "growth-of-places": "1", "name-goes-on": "1", "faint-names": "1", "repeat": "1", "growth-of-repeats": "1", "doubt": "1", "public-number": "1", "whitelist": "1",
}; // prettier-ignore

/** A text as far as it has been read. */
interface Reading {
  text: string;
  document: Document;
  evidence: Evidence[];
  notChecked: NotChecked[];
}

function begin(text: string, { lexicon }: CheckOptions): Reading {
  const document = readDocument(text, lexicon);
  return { text, document, evidence: [], notChecked: whatIsLacking(document) };
}

/** A detector that throws must not hide what the others found, nor pass for one that ran. */
function take(
  { id, run }: Step,
  { document, evidence, notChecked }: Reading,
  options: CheckOptions,
): void {
  try {
    for (const item of run(document, evidence, options)) evidence.push(item);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "threw";
    notChecked.push({ what: "detector", name: id, reason });
  }
}

const detectorVersions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(detectors.map(({ id, version }) => [id, version])),
  ...versions,
};

/** In most texts nothing was folded away, and what was found stands where it did. */
function inOriginal({ normalized }: Document, item: Evidence): Evidence {
  const { start, end } = originalSpan(normalized, item.start, item.end);
  const hasMoved = start !== item.start || end !== item.end;
  return hasMoved ? { ...item, start, end } : item;
}

/** Takes each step for all texts before the next, while what it needs is still in the processor's cache: a hundred short texts so take half the time. */
function takeSteps(readings: readonly Reading[], options: CheckOptions): void {
  for (const step of steps)
    for (const reading of readings) take(step, reading, options);
}

function findingsOf({ text, document, evidence }: Reading): Finding[] {
  const original = evidence.map((item) => inOriginal(document, item));
  return resolve(text, original);
}

/** Gives of each text the findings that its report has, without suggestions, for who only asks where they are. All texts are held in memory at once. */
export function findSpans(
  texts: readonly string[],
  options: CheckOptions,
): Finding[][] {
  const readings = texts.map((text) => begin(inOneByte(text), options));
  takeSteps(readings, options);
  return readings.map(findingsOf);
}

/** Reads a text and returns every span that could identify someone, with its reasons; the same text gives the same report, and nothing is ever thrown. */
export function checkText(given: string, options: CheckOptions): CheckReport {
  const reading = begin(inOneByte(given), options);
  takeSteps([reading], options);
  const { text, document, notChecked } = reading;
  const findings = withSuggestions(text, findingsOf(reading), document);
  return {
    textHash: textHash(text),
    checkerVersion,
    detectorVersions: { ...detectorVersions },
    listHashes: options.lexicon.hashes,
    findings,
    risk: combinationRisk(findings, options.population),
    notChecked,
    complete: isComplete(notChecked),
  };
}
