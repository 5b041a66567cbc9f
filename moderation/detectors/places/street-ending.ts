import { notStreets, streetEndings } from "../cues/place-shapes.ts";
import type { Word } from "../reading/document.ts";

/** "lindvagen", "almvegen", "storgattan": the commonest ending without its dots, or as it is heard. */
const withDots = (key: string) =>
  key
    .replace(
      /(?<=\p{L}{2})(?<!^(?:barn|hus|rull|last|dock|sjuk))v[ae]gen$/u,
      "vägen",
    )
    .replace(/(?<=\p{L}{2})gattan$/u, "gatan")
    .replace(/(?<=\p{L}{2})granden$/u, "gränden");

/** "barnhabiliteringen", "kulvertgången", "kyrktrappan": what is done, and floors, ground and stairs as there are everywhere. */
const everyday =
  /iliteringen$|(?:ori?e?nt|serv|plan|hant|skol)eringen$|^(?:grus|gräs|gång|asfalt|kulvert|källar|vinds|korridor|tunnel|loft)(?:gången|stigen)$|^(?:kyrk|sten|trä|betong|ytter|entré|biblioteks|skol|sjukhus|brand|spiral|vinds|loft|hus)trappan$|^(?:hvb-?|lss-?|vård|boende|jour|praktik|korttids|placerings|lastnings|vänd|parkerings|dagis|förskole|familjehems)platsen$|^(?:pulk|pulka|skid|slalom|kälk)backen$|^(?:trygghets|patrull|natt|vakt|larm|inspektions|städ|säkerhets|besöks)rundan$/u;

/** Gives the ending that makes a word a street's name: "gatan" of "storgatan". */
export function streetEnding(
  word: Pick<Word, "key" | "name">,
): string | undefined {
  const key = withDots(word.name.isGenitive ? word.name.key : word.key);
  return everyday.test(key) || notStreets.has(key)
    ? undefined
    : streetEndings.find(
        (ending) => key.endsWith(ending) && key.length >= ending.length + 2,
      );
}
