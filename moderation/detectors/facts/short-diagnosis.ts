import type { Document, Word } from "../reading/document.ts";

const has =
  /(?<![\p{L}])(?:har|hade|ha|fick|fått|får|har också|diagnos(?:en|ticerad\s(?:med)?|erna)?|lider av|sjuk i|med|av|för|född med|drabbad av|has|have|had|got|with)\s(?:både\s|nog\s|typ\s|visst\s|även\s|ju\s|tydligen\s)?$/iu;

/** In lower case an abbreviation may be any word, so someone must be said to have it. */
const hasIt =
  /(?<![\p{L}])(?:har|hade|ha|fick|fått|diagnos(?:en|ticerad\s(?:med)?)?|lider av|sjuk i|has|have|got)\s(?:både\s|nog\s|typ\s|visst\s|även\s|ju\s)?$/iu;

const goesOn =
  /^\s(?:att|du|ni|jag|vi|dom|de|man|till|en|ett|ut|ihop|upp|ner|oss|det)(?![\p{L}])/iu;

/** Tells whether the short name of an illness ("FOP", "sma") stands where someone is said to have it. */
export function isShortDiagnosis(document: Document, word: Word): boolean {
  const before = document.text.slice(Math.max(0, word.start - 28), word.start);
  if (word.shape === "lower" || word.shape === "capital")
    return (
      hasIt.test(before) &&
      !goesOn.test(document.text.slice(word.end, word.end + 8))
    );
  return (
    has.test(before) ||
    /(?<![\p{L}])(?:är|kallas|heter|stod för|is|called)\s$|[,(/+&]\s?$|\s(?:och|o|å|and)\s$/u.test(
      before,
    )
  );
}
