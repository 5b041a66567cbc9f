import { wordAfter, wordBefore, wordsBefore } from "../wording/beside.ts";
import { isPersonNoun } from "../wording/person-nouns.ts";
import { fitNoun } from "./fit-noun.ts";
import type { Fit, Rule, Spot } from "./spot.ts";

const origin =
  /^från ett annat land$|^from another country$|^från en annan ort$/;
const originAdjective = /(?:sk|skt|ska)$/i;
const definitePerson = /(?:ern|en|an|iern|iten)$/i;
const severalDefinite = /(?:erna|arna|orna)$/i;

/** "en assyrisk kille" is "en kille från ett annat land", "en turkisk förening" is "en utländsk förening". */
const beforeNoun: Rule = ({ text, end, start, surface, language }) => {
  const next = wordAfter(text, end);
  if (!next || next.gap !== " ") return null;
  if (isPersonNoun(next.key) || /^(?:krigsbarn|kvinna|man|barn|flicka|nurse|woman)$/.test(next.key)) {
    const tail = language === "en" ? "from another country" : "från ett annat land";
    return { start, end: next.end, words: `${text.slice(next.start, next.end)} ${tail}` };
  }
  if (language === "en" || !originAdjective.test(surface) || isFunction(next.key)) return null;
  const ending = /ska$/i.test(surface) ? "a" : /skt$/i.test(surface) ? "t" : "";
  return { start, end, words: `utländsk${ending}` };
}; // prettier-ignore

const isFunction = (key: string) =>
  /^(?:och|o|å|men|som|i|på|av|för|till|från|med|är|e|har|var|att|eller|när|så|inte|än|and|but|who|after|in)$/.test(
    key,
  );

/** "en kurd" is "en person från ett annat land"; "vi är kurder" needs no more than the words. */
const asPerson: Rule = ({ text, start, end, surface, replacement, isGenitive }) => {
  if (originAdjective.test(surface)) return null;
  const before = wordBefore(text, start);
  const article = before?.gap === " " ? before.key : "";
  const words = (who: string): Fit => ({ start, end, words: `${who} ${replacement}${isGenitive ? "s" : ""}` });
  if (severalDefinite.test(surface)) return words("personerna");
  if (/^(?:en|någon|ingen|varje|gammal|ung|min|a|an)$/.test(article)) return words(/^an?$/.test(article) ? "person" : "person");
  if (article === "som") return words("någon");
  if (/^(?:två|tre|fyra|många|flera|några|andra|alla|dom|de)$/.test(article)) return words("personer");
  const isSubject = before === undefined && definitePerson.test(surface);
  return isSubject ? words("personen") : null;
}; // prettier-ignore

const condition =
  /^(?:blind|döv|dövblind|kortväxt|blödarsjuk\p{L}?|hiv-?positiv|\p{L}+transplanterad|deaf)[at]?$/iu;
const has: Readonly<Record<string, string>> = {
  är: "har", e: "har", ä: "har", var: "hade", blev: "fick", is: "has", am: "have", are: "have", was: "had",
}; // prettier-ignore

/** "är blind" is "har en funktionsnedsättning". */
const asCondition: Rule = ({ text, start, end, surface, replacement }) => {
  if (!condition.test(surface)) return null;
  const copula = wordBefore(text, start);
  if (!copula) return null;
  const verb = has[copula.key];
  if (verb !== undefined && copula.gap === " ")
    return { start: copula.start, end, words: `${verb} ${replacement}` };
  const next = wordAfter(text, end);
  return next && next.gap === " " && !isFunction(next.key)
    ? {
        start,
        end: next.end,
        words: `${text.slice(next.start, next.end)} med ${replacement}`,
      }
    : null;
};

/** "arbetar som tandhygienist" is "arbetar inom vården". */
const asTrade: Rule = ({ text, start, end, replacement }) => {
  const where = /^anställd (?<where>i.+)$/.exec(replacement)?.groups?.["where"];
  if (where === undefined) return null;
  const words = wordsBefore(text, start).filter(({ gap }) => gap === " ");
  const [first, second] = /^(?:en|ett)$/.test(words[0]?.key ?? "")
    ? words.slice(1)
    : words;
  if (first?.key === "som" && second && /^(?:arbet|jobb)/.test(second.key))
    return { start: first.start, end, words: where };
  if (first?.key === "utbildad")
    return { start: first.end, end, words: ` ${where}` };
  return null;
};

/** "den enda i byn" is "en av få". */
const asOneOfFew: Rule = ({ text, start, end, replacement }) => {
  if (!/^(?:en av få|one of few)$/.test(replacement)) return null;
  const before = wordBefore(text, start);
  return before && before.gap === " " && /^(?:den|det|the)$/.test(before.key)
    ? { start: before.start, end, words: replacement }
    : null;
};

/** Fits the vaguer words for an origin, an illness, a trade or a number where the fact stood. */
export function fitFact(spot: Spot): Fit | null {
  const { replacement } = spot;
  const isAdjective =
    originAdjective.test(spot.surface) &&
    /^(?:ett annat språk|another language)$/.test(replacement);
  if (origin.test(replacement)) return beforeNoun(spot) ?? asPerson(spot);
  if (isAdjective) return beforeNoun(spot);
  return (
    asCondition(spot) ?? asTrade(spot) ?? asOneOfFew(spot) ?? fitNoun(spot)
  );
}
