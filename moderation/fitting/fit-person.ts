import { definiteOf, standsByItself, titles } from "../wording/person-nouns.ts";
import { isPlaceholder } from "../wording/placeholder.ts";
import { namingBefore } from "../wording/naming.ts";
import { roleAfter, roleBefore, type Role } from "../wording/role.ts";
import { wordBefore } from "../wording/beside.ts";
import { definiteNoun } from "../wording/noun-forms.ts";
import { fitNoun } from "./fit-noun.ts";
import { fitNaming } from "./fit-naming.ts";
import { inGenitive } from "./genitive.ts";
import type { Fit, Spot } from "./spot.ts";

const lastWord = (words: string) => words.split(" ").at(-1) ?? "";

const isSameNoun = (noun: string, words: string): boolean => {
  const head = lastWord(words);
  return (
    noun === head ||
    definiteOf(noun) === head ||
    noun === definiteOf(head) ||
    // "Lovisas pappa" is "pappan" where her name is gone.
    `${noun}n` === head
  );
};

/** "min bror Kalle": the words before say who it is, so the name goes with its space; "handläggare Lena" becomes "handläggaren". */
function afterRole(spot: Spot): Fit | null {
  const { text, start, end, replacement, placeholder, language } = spot;
  const role = roleBefore(text, start);
  if (!role) return null;
  if (role.several)
    return placeholder === null ? null : { start, end, words: placeholder };
  const isSame = replacement === "" || isSameNoun(role.noun, replacement);
  if (/[,:]/.test(role.gap) && !isSame) return null;
  if (role.gap.includes("(") && text[end] !== ")") return inBracket(spot);
  const hasWhose = role.owner !== "" || role.isOwnedByName;
  const isWhole = hasWhose || standsByItself(role.noun);
  if (replacement === "" && !isWhole) return null;
  // What follows in the apposition keeps the comma: "Min pappa, Gösta, 91,".
  const goesOn = /^, \d/.test(text.slice(end, end + 3));
  const stop = goesOn ? end : end + closing(text, end, role.gap);
  const from = isWhole || language === "en" ? role.end : role.nounStart;
  const words = isWhole || language === "en" ? "" : definiteOf(role.noun);
  const head = words === "" ? role.noun : words;
  const tail = spot.isGenitive
    ? inGenitive(head, language).slice(head.length)
    : "";
  return { start: from, end: stop, words: words + tail };
}

/** "Pappa (Nils, 86)" keeps its bracket for what else stands there. */
const inBracket = ({ text, start, end }: Spot): Fit => ({
  start,
  end: end + (/^[,;] ?/.exec(text.slice(end, end + 2))?.[0].length ?? 0),
  words: "",
});

/** A bracket or a comma around the name goes with it. */
function closing(text: string, end: number, gap: string): number {
  if (gap.includes("(")) return text[end] === ")" ? 1 : 0;
  if (gap.includes(",")) return text[end] === "," ? 1 : 0;
  return /["”“»]/.test(gap) && /["”“»]/.test(text[end] ?? "") ? 1 : 0;
}

/** "Kalle är min bror". */
const isSaid = ({ gap }: Role) => /^ (?:är|e|ä|var|is|was) $/i.test(gap);

/** "Kalle, min bror,": the words after say who it is and take the name's place. */
function beforeRole(spot: Spot): Fit | null {
  const { text, start, end, placeholder, replacement } = spot;
  const role = roleAfter(text, end);
  if (!role || (replacement === "" && !/[,(]/.test(role.gap))) return null;
  if (isSaid(role))
    return placeholder === null ? null : { start, end, words: placeholder };
  const open = role.gap.trim();
  const after = text[role.end] ?? "";
  const closes =
    (open === "(" && after === ")") || (open !== "(" && after === ",");
  return {
    start,
    end: role.end + (closes ? 1 : 0),
    words: text.slice(role.start, role.end),
  };
}

/** A title goes with the name it belongs to: "fru Wibom" is "grannen", not "fru grannen". */
function withoutTitle({ text, start }: Spot): number {
  const title = wordBefore(text, start);
  return title && titles.has(title.key) && /^\.? $/.test(title.gap)
    ? title.start
    : start;
}

/** Fits a role where a name stood; the sentence says once who it is. */
export function fitPerson(spot: Spot): Fit | null {
  const { replacement, end } = spot;
  if (isPlaceholder(replacement)) return null;
  if (definiteNoun(replacement) !== null) return fitNoun(spot);
  // A capital is a made-up name, which stands where the name did, after "heter" too.
  if (/^\p{Lu}/u.test(replacement)) return null;
  const named = fitNaming(spot);
  if (named) return named;
  const beside = afterRole(spot) ?? beforeRole(spot);
  if (beside || replacement === "") return beside;
  const start = withoutTitle(spot);
  const words = spot.isGenitive
    ? inGenitive(replacement, spot.language)
    : replacement;
  return start === spot.start ? null : { start, end, words };
}

/** Tells whether a name may stand where no role can: after "heter", after "mina söner", before "är min bror". */
export function mayNeedName(text: string, start: number, end: number): boolean {
  if (namingBefore(text, start, end) !== null) return true;
  if (roleBefore(text, start)?.several === true) return true;
  const after = roleAfter(text, end);
  return after !== null && isSaid(after);
}
