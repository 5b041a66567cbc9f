import { templates, type Template } from "../../model/features.ts";
import type { TaggedText, TaggedWord } from "../../model/tagger.ts";
import type { Document } from "../reading/document.ts";

const wordsOf = (document: Document, at: number, reason: Template) =>
  templates[reason]
    .map((offset) => document.words[at + offset]?.key ?? "")
    .join(" ")
    .trim();

/** Which reasons are told, and the words they look at, the strongest first. */
const told = [
  ["reason1", "words1"],
  ["reason2", "words2"],
  ["reason3", "words3"],
] as const;

/** Says in parameters how sure the tagger is of some words, as `percent`, and which three things it went by at the surest. */
export function reasonsOf(
  document: Document,
  tagged: TaggedText,
  words: readonly TaggedWord[],
): Record<string, string | number> {
  const surest = words.reduce((best, word) =>
    word.probability > best.probability ? word : best,
  );
  const parameters: Record<string, string | number> = {
    percent: Math.floor(surest.probability * 100),
  };
  tagged.reasonsFor(surest, told.length).forEach((reason, index) => {
    const [name, seen] = told[index] ?? told[0];
    parameters[name] = reason;
    parameters[seen] = wordsOf(document, surest.index, reason);
  });
  return parameters;
}
