import { labelOfKind, type Kind } from "../finding.ts";
import { fold } from "../lexicon/fold.ts";
import { lookUp, type Lexicon } from "../lexicon/lexicon.ts";
import { isPlace, placeBits, settlement } from "../lexicon/word-info.ts";
import { wordsByEnding } from "./endings.ts";
import { definiteNoun } from "./noun-forms.ts";

/** Gives a name as the list has it, without its genitive and house number. */
export function readings(surface: string): string[] {
  const folded = fold(surface);
  const key = plain.test(folded) ? folded : listedForm(folded);
  return key.endsWith("s") ? [key, key.replace(/[:']?s$/, "")] : [key];
}

const plain = /^[a-zåäö](?:[a-zåäö '-]*[a-zåäö])?$/;

const listedForm = (folded: string): string =>
  folded
    .replace(/[^\p{L}\p{N}&.' -]/gu, " ")
    .replace(/\s+\d+\s?\p{L}?$/u, "")
    .trim();

export function placeWords(key: string, lexicon: Lexicon): string | undefined {
  const info = lookUp(lexicon, key);
  if (isPlace(info, placeBits.m) && !isPlace(info, placeBits.l))
    return "en kommun";
  if (isPlace(info, placeBits.n) && !isPlace(info, placeBits.l))
    return "en sjö";
  if (isPlace(info, placeBits.v) && !isPlace(info, placeBits.l))
    return "en mindre ort";
  if (isPlace(info, placeBits.w) && !isPlace(info, settlement))
    return "en stad i ett annat land";
  return undefined;
}

/** What a school or a firm never is, though its name ends so: "Lillön" is a school there. */
const onlyPlaces =
  /^(?:en ö|en sjö|ett vattendrag|en by|en park|ett torg|en gata|en väg|en region|en kommun|en (?:större |stor)stad|en stadsdel|ett köpcentrum|en station)$/;

const fits = (words: string, kind: Kind): boolean =>
  labelOfKind[kind] === "QUASI" ||
  onlyPlaces.test(words) === (labelOfKind[kind] === "PLACE");

/** Gives the list's words for the whole name, its ending, or the word it begins with. */
export function listedWords(
  key: string,
  kind: Kind,
  lexicon: Lexicon,
): string | undefined {
  const [first = ""] = key.split(" ");
  const exact = lexicon.generalisations.get(key);
  const chain = lexicon.generalisations.get(first);
  // A shop or club may be found as a place ("ica rondellen", "ifk ryssby"): its first word tells.
  if (exact !== undefined || chain === undefined) {
    const whole = exact ?? wordsByEnding(key, lexicon);
    if (whole !== undefined && (exact !== undefined || fits(whole, kind)))
      return whole;
  }
  if (chain !== undefined && !onlyPlaces.test(chain)) return chain;
  const words = first === key ? undefined : wordsByEnding(first, lexicon);
  return words !== undefined && fits(words, kind) ? words : undefined;
}

const clearEnding = 5;

/** Gives what a word is by an ending no name of a person has: "Ekhagaskolans", taken for a name, is "en skola". */
export function vaguerByEnding(
  surface: string,
  lexicon: Lexicon,
): string | null {
  for (const key of readings(surface)) {
    const words = wordsByEnding(key, lexicon, clearEnding);
    if (words !== undefined && definiteNoun(words) !== null) return words;
  }
  return null;
}
