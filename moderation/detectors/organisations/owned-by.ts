import { isPlace, settlement } from "../../lexicon/word-info.ts";
import { isCapital } from "../reading/capitals.ts";
import { ownedNouns, placeParts } from "../cues/place-shapes.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";

/** What a town or a founder has and what is a firm, a club or a school by its last part: "beroendevård", "simsällskap". */
const ownedEnding =
  /.{3}(?:vård|sällskap|mottagning|förening|klubb|pool|kår|center|centrum|skola|gymnasium|hemtjänst|boende|församling|museum|kompani|teater|bibliotek|kyrka|fabrik|varv|bruk|verkstad|handel|bageri|åkeri)$/;
const isOwned = ({ key }: Word) => ownedNouns.has(key) || ownedEnding.test(key);
/** What a school may be called between its owner and its kind: "Sörgårdens anpassade grundskola". */
const ofSchool =
  /^(?:anpassade|internationella|fria|kommunala|gamla|nya|kristna|svenska|engelska|norra|södra|östra|västra)$/;

/** What is called by a name that is in no genitive: "Solliden camping", "Ökna gård". */
const ofAnyName =
  /^(?:hotel|hotell|hostel|gård|torp|slott|herrgård|säteri|by|holmar|camping|hamn|kyrka)$/;

/** "Högåsens vård- och omsorgsboende": two kinds with one ending. */
function pairOf(document: Document, word: Word): Word | null {
  const [half, join, whole] = [1, 2, 3].map(
    (offset) => document.words[word.index + offset],
  );
  const isPair =
    word.name.isGenitive &&
    half?.gap === " " &&
    join?.gap === "- " &&
    /^(?:och|o|&)$/.test(join.key) &&
    whole?.gap === " " &&
    whole.shape === "lower";
  return isPair ? whole : null;
}

/** "Wedins såg", "Årsta holmar", "Ökna gård": a name that owns what follows, in lower case. */
export function ownedBy(document: Document, word: Word): Word | null {
  const pair = pairOf(document, word);
  if (pair !== null) return pair;
  const after = document.words[word.index + 1];
  const next =
    after?.gap === " " && ofSchool.test(after.key)
      ? document.words[after.index + 1]
      : after;
  if (!next || next.gap !== " " || next.shape !== "lower" || !isOwned(next))
    return null;
  const isOwner =
    word.name.isGenitive ||
    /[sxz]$/.test(word.key) ||
    ofAnyName.test(next.key) ||
    ofSchool.test(after?.key ?? "");
  return isOwner &&
    (isCapital(word) ||
      !readCandidate(document, word).isOrdinary ||
      (ownedEnding.test(next.key) && isPlace(word.name.info, settlement)))
    ? next
    : null;
}

/** "vid Rönne å.": a river, whose word also means "and", where nothing is joined. */
function riverOf(document: Document, word: Word, next: Word): boolean {
  return (
    next.text === "å" &&
    isCapital(word) &&
    /^\s?(?:[.,;!?)]|$|\n|(?:i|vid|och|som|där|när|men|är|har|på|men)\s)/u.test(
      document.text.slice(next.end),
    )
  );
}

const englishKinds =
  /^(?:nursing|care|retirement|group|high|primary|secondary|boarding|language|driving|football|tennis|golf|riding|sports|health|community|english|international|montessori|waldorf|german|french|swedish)$/;
const englishHouses =
  /^(?:home|house|school|club|centre|center|college|church|clinic)$/;

/** "Skogsbo nursing home": what a place is called after, in two English words. */
function englishHouse(document: Document, next: Word): Word | null {
  const house = document.words[next.index + 1];
  return house?.gap === " " &&
    englishKinds.test(next.key) &&
    englishHouses.test(house.key)
    ? house
    : null;
}

/** "kista centrum", "vivalla torg": a part of the place just named. */
export function partOf(document: Document, word: Word): Word | null {
  const next = document.words[word.index + 1];
  if (next?.gap !== " ") return null;
  if (riverOf(document, word, next)) return next;
  const house = englishHouse(document, next);
  if (house !== null) return house;
  const isPart =
    (placeParts.has(next.key) || ownedEnding.test(next.key)) &&
    !(next.key === "by" && next.shape !== "lower");
  return isPart ? next : null;
}
