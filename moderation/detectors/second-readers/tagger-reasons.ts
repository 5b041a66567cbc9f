import { templates, type Template } from "../../model/features.ts";
import type { TaggedText, TaggedWord } from "../../model/tagger.ts";
import type { Document } from "../reading/document.ts";

const wordsOf = (document: Document, at: number, reason: Template) =>
  templates[reason]
    .map((offset) => document.words[at + offset]?.key ?? "")
    .join(" ")
    .trim();

/** Says in parameters how sure the tagger is of some words, as `percent`, and which three things it went by at the surest. */
export function reasonsOf(
  document: Document,
  tagged: TaggedText,
  words: readonly TaggedWord[],
): Record<string, string | number> {
  const surest = words.reduce((best, word) =>
    word.probability > best.probability ? word : best,
  );
  const reasons = tagged.reasonsFor(surest).slice(0, 3);
  const named = reasons.flatMap(
    (reason, index) =>
      [
        [`reason${index + 1}`, reason],
        [`words${index + 1}`, wordsOf(document, surest.index, reason)],
      ] as const,
  );
  return {
    percent: Math.floor(surest.probability * 100),
    ...Object.fromEntries(named),
  };
}
