import type { Evidence } from "../finding.ts";
import type { WordRule } from "./at-each-word.ts";
import type { Document, Word } from "./reading/document.ts";
import { formTest } from "./reading/form-test.ts";

/** The words that the rules of a detector begin at. */
export type Cues = ReadonlySet<string>;

/** Those of every detector together. */
const allCues = new Set<string>();
let isAsked = false;

const isAnyCue = formTest(({ key }) => {
  isAsked = true;
  return allCues.has(key);
});

/** Takes in the words that the rules of a detector begin at. */
export function cuesOf(...lists: readonly ReadonlySet<string>[]): Cues {
  if (isAsked) throw new Error("A cue is added after a text was read");
  const cues = new Set(lists.flatMap((list) => [...list]));
  for (const cue of cues) allCues.add(cue);
  return cues;
}

const cueWordsOf = new WeakMap<Document, readonly Word[]>();

/** Gives one word in eight: that the others are no cue at all is asked once for all the detectors. */
function cueWordsIn(document: Document): readonly Word[] {
  const known = cueWordsOf.get(document);
  if (known !== undefined) return known;
  const words = document.words.filter(isAnyCue);
  cueWordsOf.set(document, words);
  return words;
}

/** Gives what the rules find at the words that are a cue of theirs, in the order in which atEachWord gives it. */
export function atCueWords(
  document: Document,
  cues: Cues,
  rules: readonly WordRule[],
): Evidence[] {
  const found: Evidence[] = [];
  for (const word of cueWordsIn(document))
    if (cues.has(word.key))
      for (const rule of rules)
        for (const item of rule(document, word)) found.push(item);
  return found;
}
