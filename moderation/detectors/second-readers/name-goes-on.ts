import { labelOfKind, type Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import type { TaggedWord, Tagger } from "../../model/tagger.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { hintWeight } from "../hint.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import { taggedOnce } from "../reading/tagged-once.ts";

/**
 * From how likely on the word after a name of a place or a house is part of it. Chosen on texts that the tagger had not
 * learnt from: of every three or four words that are added so, one is the end of a name that would have been left to read.
 */
const goesOnFrom = 0.02;

/** From how likely on it is believed of what looks like a verb. */
const isSureFrom = 0.3;

/** It covers the word and makes the name no surer. */
const joined = 0.05;

/** "rosas skola *säger*", "i Ydre *har*": what a name does is no part of it. */
const deed =
  /.{2}(?:ar|er|as|es|ade|ades|te|tes|ats|its|ogs|avs|änns|alls|evs|icks|anns)$/;
/** When, how and where, which stand after a name as well as after any other word. */
export const besides =
  /^(?:i?morse|i?morgon|idag|i?går|ikväll|imorn|online|bortom|nära|längs|nu|då|sen|sedan|inne|ute|hem|hemma|norr|söder|öster|väster|natt|dag|utkant|utkanten|omnejd|omnejden|omgivning|omgivningar|gräns|gränsen|invånare|hela|halva|helst|istället|kommun|tingsrätt|stad|region|hos|före|efter|and|n|finish|sit|if)$/;

/** Tells whether a word may end a name that stands before it. */
function mayEnd(word: Word, { label, probability }: TaggedWord): boolean {
  return (
    probability >= goesOnFrom &&
    label !== "PERSON" &&
    word.gap === " " &&
    word.shape !== "number" &&
    !isFunctionWord(word.info) &&
    (!deed.test(word.key) || probability >= isSureFrom) &&
    !besides.test(word.key)
  );
}

function isOfPlace({ kind }: Evidence): boolean {
  const label = labelOfKind[kind];
  return label === "PLACE" || label === "ORG";
}

/** Where names of places and houses end, by the last of their words. */
function endsOf(document: Document, found: readonly Evidence[]) {
  const ends = new Map<number, Evidence>();
  for (const item of found)
    if (item.weight >= hintWeight && isOfPlace(item))
      ends.set(wordIndexAt(document, item.end - 1), item);
  return ends;
}

/** "folkets park", "kullas glass", "åk 8 c": the word after a name, where the tagger thinks it may belong to it; a tip, for the name itself is found. */
export function endByModel(
  document: Document,
  found: readonly Evidence[],
  tagger: Tagger | null,
): Evidence[] {
  if (tagger === null) return [];
  const ends = endsOf(document, found);
  if (ends.size === 0) return [];
  return taggedOnce(document, tagger).words.flatMap((item) => {
    const name = ends.get(item.index - 1);
    if (!name || ends.has(item.index)) return [];
    const before = document.words[item.index - 1];
    const word = document.words[item.index];
    if (!before || !word) return [];
    return mayEnd(word, item)
      ? [
          evidenceFor(before, word, {
            kind: name.kind,
            source: "model",
            ruleId: "likely-name",
            weight: joined,
            parameters: { percent: Math.floor(item.probability * 100) },
          }),
        ]
      : [];
  });
}
