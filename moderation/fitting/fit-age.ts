import {
  wordBefore,
  wordsAfter,
  wordsBefore,
  type NearWord,
} from "../wording/beside.ts";
import { isPersonNoun } from "../wording/person-nouns.ts";
import { removal } from "./edges.ts";
import { fitAgeNoun } from "./fit-age-noun.ts";
import type { Fit, Rule, Spot } from "./spot.ts";

const phrase = /^(?:i|över|in|of|under|over) /;
const child = /(?:bebis|son|dotter|pojke|flicka|kille|tjej|barn|man|kvinna)$/i;
const adjective =
  /årig[aet]?|gam(?:la|mal|malt)$|year-?old|months?-old|års$|månaders$/i;

/** "min 8-åriga son": the noun comes first and the span after it. */
const asAdjective: Rule = ({ text, start, end, surface, replacement }) => {
  if (
    !adjective.test(surface) &&
    !/^ gam(?:la|mal|malt) \p{L}/u.test(text.slice(end, end + 12))
  )
    return null;
  const inside = /\s(?<noun>\p{L}+)$/u.exec(surface)?.groups?.["noun"];
  if (inside !== undefined && child.test(inside))
    return { start, end, words: `${inside} ${replacement}` };
  const words = wordsAfter(text, end).filter(({ gap }) => gap === " ");
  const at = words
    .slice(0, 3)
    .findIndex(({ key }) => isPersonNoun(key) || child.test(key));
  const noun = words[at];
  if (noun)
    return {
      start,
      end: noun.end,
      words: `${nounPhrase(text, words.slice(0, at + 1))} ${replacement}`,
    };
  return words[0] && text[end] === " " ? removal(text, start, end) : null;
};

const nounPhrase = (text: string, words: readonly NearWord[]): string =>
  words
    .filter(({ key }) => !/^gam(?:la|mal|malt)$/.test(key))
    .map((word) => text.slice(word.start, word.end))
    .join(" ");

const becomes: Readonly<Record<string, string>> = {
  fyller: "är", fyllde: "var", fyllt: "varit", blir: "är", blev: "var", blivit: "varit", turns: "is", turned: "was", turning: "being",
}; // prettier-ignore

/** "fyller 16": one is in an age and does not turn it. */
const afterTurning: Rule = ({ text, start, end, surface, replacement }) => {
  const inside = /^(?<verb>fyll\p{L}*|turn\p{L}*)\s/iu.exec(surface)?.groups?.[
    "verb"
  ];
  if (inside !== undefined)
    return {
      start,
      end,
      words: `${becomes[inside.toLowerCase()] ?? "är"} ${replacement}`,
    };
  const words = wordsBefore(text, start, 3);
  const verb = words.find(({ key }) => Object.hasOwn(becomes, key));
  if (!verb || /[,(]/.test(text.slice(verb.end, start))) return null;
  if (
    verb.key === "fyllde" &&
    /^ (?:i |på |igår|idag|för |förra )/u.test(text.slice(end, end + 8))
  )
    return { start: verb.start, end, words: "fyllde år" };
  const isPerfect = /^(?:har|hade|ha)$/.test(
    wordBefore(text, verb.start)?.key ?? "",
  );
  const key = verb.key === "fyllt" && !isPerfect ? "fyllde" : verb.key;
  return {
    start: verb.start,
    end,
    words: `${becomes[key] ?? "är"} ${replacement}`,
  };
};

/** "vid 17 års ålder" and "en kille på 17" have a preposition that the new words bring along. */
const afterPreposition: Rule = ({ text, start, end, replacement }) => {
  const before = wordBefore(text, start);
  if (!before || before.gap !== " ") return null;
  const ofAge = /^ (?:års )?ålder(?!\p{L})/u.exec(text.slice(end, end + 12));
  if (before.key === "vid" && ofAge)
    return {
      start: before.start,
      end: end + ofAge[0].length,
      words: replacement,
    };
  if (
    !/^(?:på|om|i|of|aged|age|vid|in|ca|cirka|runt|omkring)$/.test(before.key)
  )
    return null;
  return { start: before.start, end, words: replacement };
};

/** "på hans 60-årsdag", "femtioårskalaset": the feast stays, the years go. */
const asFeast: Rule = ({ start, end, surface }) => {
  const feast =
    /års(?<feast>dag|kalas|fest|uppvaktning)(?<tail>en|et)?$/iu.exec(
      surface,
    )?.groups;
  if (feast === undefined) return null;
  const { feast: kind = "", tail = "" } = feast;
  const words = /^dag$/iu.test(kind) ? "födelsedag" : kind.toLowerCase();
  return { start, end, words: words + tail };
};

/** "tjej 15", "k82": the figure goes, who it is stays. */
const withSex: Rule = ({ start, end, surface, replacement }) => {
  const sex = /^(?<who>\p{L}+)[ /,]{0,2}\d{1,3}$/u.exec(surface)?.groups?.[
    "who"
  ];
  if (sex === undefined || /^(?:i|ca)$/i.test(sex)) return null;
  const who = { k: "kvinna", f: "kvinna", m: "man" }[sex.toLowerCase()] ?? sex;
  return { start, end, words: `${who} ${replacement}` };
};

const rules: readonly Rule[] = [
  asFeast,
  asAdjective,
  fitAgeNoun,
  afterTurning,
  withSex,
  afterPreposition,
];

const myOwn: Readonly<Record<string, string>> = {
  i: "my", im: "my", "i'm": "my", he: "his", "he's": "his", she: "her", "she's": "her", we: "our", they: "their",
}; // prettier-ignore

/** English says whose: "in my 30s". */
function withOwner(spot: Spot): Spot {
  if (!/^in the /.test(spot.replacement)) return spot;
  const subject = wordsBefore(spot.text, spot.start, 4).find(({ key }) =>
    Object.hasOwn(myOwn, key),
  );
  const owner = subject ? myOwn[subject.key] : "their";
  return {
    ...spot,
    replacement: spot.replacement.replace("the", owner ?? "their"),
  };
}

/** Fits an age span into the grammar its figure stood in. */
export function fitAge(given: Spot): Fit | null {
  const spot = withOwner(given);
  if (!phrase.test(spot.replacement)) return null;
  for (const rule of rules) {
    const fit = rule(spot);
    if (fit) return fit;
  }
  const old = /^ (?:gam(?:mal|la|malt)|old|ung|fyllda)(?!\p{L})/u.exec(
    spot.text.slice(spot.end, spot.end + 10),
  );
  const end = spot.end + (old?.[0].length ?? 0);
  return { start: spot.start, end, words: spot.replacement };
}
