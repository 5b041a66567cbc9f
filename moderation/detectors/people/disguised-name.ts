import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isPlace,
  placeBits,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Reason } from "../evidence.ts";
import type { Document } from "../reading/document.ts";

/** How a name was hidden. */
type How = "spaced" | "wrapped" | "digits" | "signs";

/** Gives the letters of a text, folded, without what stands between them. */
export const lettersOf = (text: string): string =>
  fold(text.replace(/[^\p{L}]/gu, ""));

function isName(document: Document, key: string): boolean {
  const forms = key.endsWith("s") ? [key, key.slice(0, -1)] : [key];
  return forms.some((form) => {
    const info = lookUp(document.lexicon, form);
    return (
      form.length > 2 &&
      (firstStep(info) >= 7 ||
        surnameStep(info) >= 8 ||
        document.lexicon.nicknames.has(form) ||
        isPlace(info, placeBits.m | placeBits.l))
    );
  });
}

/** Gives the reason to mark letters that are a known name or town once they stand together; null where they are none. */
export function hiddenName(
  document: Document,
  key: string,
  how: How,
): Reason | null {
  if (!isName(document, key)) return null;
  const isPlaceOnly =
    firstStep(lookUp(document.lexicon, key)) === 0 &&
    isPlace(lookUp(document.lexicon, key), placeBits.m | placeBits.l);
  return {
    kind: isPlaceOnly ? "locality" : "person",
    source: "shape",
    ruleId: "disguised-letters",
    weight: 0.75,
    parameters: { how, name: key },
  };
}

/** Gives the reason to mark what is hidden so and in no list: most often a name. */
export const hiddenWord = (text: string, how: How, weight: number): Reason => ({
  kind: "person",
  source: "shape",
  ruleId: "disguised-letters",
  weight,
  parameters: { how, name: lettersOf(text) },
});
