import { cueWords } from "../detectors/cues/cue-words.ts";
import {
  type NearWord,
  wordAfter,
  wordBefore,
  wordsAfter,
  wordsBefore,
} from "./beside.ts";
import {
  isDefinite,
  isNumberOfPeople,
  isPersonNoun,
  isSeveral,
  titles,
} from "./person-nouns.ts";

/** Whose: what a word for a person begins with when it needs nothing more. */
export const owners: ReadonlySet<string> = cueWords(
  "min mitt mina din ditt dina vår vårt våra våran vårat er ert era hans hennes deras sin sitt sina my our your his her their",
);
export const articles: ReadonlySet<string> = cueWords(
  "en ett den det denna detta någon a an the",
);
const qualities: ReadonlySet<string> = cueWords(`
  lilla lille stora store äldsta äldste yngsta yngste mellersta äldre yngre nya nye ny gamla gamle gammal förra förre tidigare före detta fd f.d
  bästa bäste kära käre vuxna vuxne biologiska biologiske riktiga riktige ena andra tredje bortgångna avlidna sjuka dementa oldest youngest older younger new former old little late best
`);

/** Words that say who a person is, where they stand, and what joins them to the name. */
export interface Role {
  owner: string;
  /** Between owner and noun: "äldsta". */
  quality: string;
  noun: string;
  start: number;
  nounStart: number;
  end: number;
  /** Between the words and the name, titles and all. */
  gap: string;
  several: boolean;
  /** A name in the genitive says whose: "Kalles nya fru". */
  isOwnedByName: boolean;
}

const near = /^(?: |, ?| ?\(| [–-] ?| ?["”“»]|: )$/;

const married: ReadonlySet<string> = cueWords(
  "man fru exman exfru ex-man ex-fru",
);

/** Nearly every name has a word before it that tells nothing: no other is read then. */
const mayTellWho = (key: string): boolean =>
  titles.has(key) || married.has(key) || isPersonNoun(key);

/** Reads the role that stands right before a name: "min äldsta son", "läraren,", "enhetschef". */
export function roleBefore(text: string, at: number): Role | null {
  const next = wordBefore(text, at);
  if (next === undefined || !near.test(next.gap) || !mayTellWho(next.key))
    return null;
  const words = wordsBefore(text, at);
  const [first = next, second] = words;
  const wife = readOwner(first, words.slice(1));
  const isTitled =
    second !== undefined &&
    titles.has(first.key) &&
    !owners.has(wife.owner) &&
    !wife.isOwnedByName;
  const noun = isTitled ? second : first;
  if (!near.test(noun.gap)) return null;
  const owned = isTitled ? readOwner(noun, words.slice(2)) : wife;
  // "fru Wibom" is a title, "hans fru" and "Peters nya fru" are wives.
  const isHusband =
    married.has(noun.key) && (owners.has(owned.owner) || owned.isOwnedByName);
  if (!isPersonNoun(noun.key) && !isHusband) return null;
  return {
    ...owned,
    noun: noun.key,
    nounStart: noun.start,
    end: noun.end,
    gap: text.slice(noun.end, at),
    several: isSeveral(noun.key, owned.owner),
  };
}

function readOwner(
  noun: NearWord,
  rest: readonly NearWord[],
): Pick<Role, "owner" | "quality" | "start" | "isOwnedByName"> {
  const qualityWords: NearWord[] = [];
  let whose = "";
  for (const word of rest) {
    if (word.gap.trim() !== "") break;
    if (
      owners.has(word.key) ||
      articles.has(word.key) ||
      isNumberOfPeople(word.key)
    )
      return {
        owner: word.key,
        quality: qualityWords.map(({ key }) => key).join(" "),
        start: word.start,
        isOwnedByName: false,
      };
    whose = word.key;
    if (!isQuality(word.key) || qualityWords.length > 3) break;
    qualityWords.unshift(word);
  }
  const isOwnedByName =
    /(?:[sxz]|['’]s?)$/.test(whose) && !notWhose.test(whose);
  return { owner: "", quality: "", start: noun.start, isOwnedByName };
}

// Words in s that are no one's: "hos mamma Eva", "tills pappa Bo".
const notWhose =
  /^(?:hos|tills|sos|annars|oss|dess|plus|finns|kallas|träffas|hälsas|vars|alltså|sms|ens|soc\p{L}*s|bris|bups?|tillsammans|endast|precis|strax|medans|als|tills|is|was|has|yes)$/u;

const isQuality = (key: string) =>
  qualities.has(key) ||
  /^(?:[\p{N}\p{L}-]+årig[ae]?|\d{1,2}|månader|veckor|år)$/u.test(key);

/** "Kalle, läraren, sa": a definite noun between commas, or in brackets. */
function definiteAfter(
  text: string,
  at: number,
  [noun]: readonly NearWord[],
): Role | null {
  if (!noun || !/^(?:, | \()$/.test(noun.gap)) return null;
  const closes = text[noun.end] === (noun.gap === ", " ? "," : ")");
  if (!closes || !isPersonNoun(noun.key) || !isDefinite(noun.key)) return null;
  const gap = text.slice(at, noun.start);
  const { start, end } = noun;
  return {
    owner: "",
    quality: "",
    noun: noun.key,
    start,
    nounStart: start,
    end,
    gap,
    several: isSeveral(noun.key, ""),
    isOwnedByName: false,
  };
}

/** What joins a role to the name it stands after, where no sign does. */
const joins: ReadonlySet<string> = cueWords("som är e ä var is was");

/** Reads the role that stands right after a name: ", min far", " (min dotter)", " som är min bror". */
export function roleAfter(text: string, at: number): Role | null {
  const next = wordAfter(text, at);
  if (next === undefined || (next.gap === " " && !joins.has(next.key)))
    return null;
  const words = wordsAfter(text, at);
  const plain = definiteAfter(text, at, words);
  if (plain) return plain;
  const opens = words.findIndex(({ key }) => owners.has(key));
  const gap = opens < 0 ? "" : text.slice(at, words[opens]?.start);
  if (
    !/^(?:, ?| ?\(| [–-] ?|,? som (?:är|e|ä|var) | (?:är|e|ä|var|is|was) )$/iu.test(
      gap,
    )
  )
    return null;
  const owner = words[opens];
  const noun = words.slice(opens + 1).find(({ key }) => !qualities.has(key));
  if (!owner || !noun || !(isPersonNoun(noun.key) || noun.key === "man"))
    return null;
  const between = words.slice(opens + 1, words.indexOf(noun));
  const isJoined = [...between, noun].every((word) => word.gap === " ");
  return isJoined
    ? {
        owner: owner.key,
        quality: between.map(({ key }) => key).join(" "),
        noun: noun.key,
        start: owner.start,
        nounStart: noun.start,
        end: noun.end,
        gap,
        several: isSeveral(noun.key, owner.key),
        isOwnedByName: false,
      }
    : null;
}
