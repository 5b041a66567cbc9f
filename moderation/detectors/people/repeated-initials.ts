import type { Evidence } from "../../finding.ts";
import { notInitials, unitsOfLetters } from "../cues/name-shapes.ts";
import type { Document, Word } from "../reading/document.ts";
import { initials, isCapitalLetter } from "./initial.ts";

const calledBy =
  /(?:kallar?|kallad|kallas|heter|hette|säger|namnet|initialen|bokstaven|pojken|flickan|killen|tjejen|mannen|kvinnan|barnet|eleven|sonen|dottern|min \p{L}+|vår \p{L}+)[ ,("'”]{1,3}$/iu;

/** "stod ett F. … vem F. är": the letters that stand twice with a full stop, as an initial does. */
function stoppedTwice(
  { text }: Document,
  lone: readonly Word[],
): ReadonlySet<string> {
  const stopped = lone.filter(({ end }) => text[end] === ".");
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const word of stopped)
    if (seen.has(word.text)) twice.add(word.text);
    else seen.add(word.text);
  return twice;
}

/** "som jag kallar K … K är nio": a capital that was said to stand for somebody does so wherever it stands. */
export function repeatedInitials(document: Document): Evidence[] {
  const letters = document.words.filter(
    (word) => isCapitalLetter(word) && !notInitials.has(word.text),
  );
  if (letters.length < 2) return [];
  const lone = letters.filter(
    ({ index }) => !unitsOfLetters.test(document.words[index - 1]?.key ?? ""),
  );
  const named = new Set(
    lone
      .filter(({ start }) =>
        calledBy.test(document.text.slice(Math.max(0, start - 24), start)),
      )
      .map(({ text }) => text),
  );
  const stopped = stoppedTwice(document, letters);
  return [
    ...lone.filter(({ text }) => named.has(text)),
    ...letters.filter(
      ({ text, end }) => stopped.has(text) && document.text[end] === ".",
    ),
  ].map(({ start, end }) => initials(start, end, 0.35));
}
