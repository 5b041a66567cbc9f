import type { Language } from "../language.ts";
import { isPersonNoun } from "../wording/person-nouns.ts";

export type IsGenitive = (surface: string, following: string) => boolean;

/** "Ekhagaskolans" can be nothing else. */
const definiteGenitive =
  /(?:skolan|gården|hemmet|gymnasiet|kyrkan|kliniken|mottagningen|boendet|huset|torget|gatan|vägen|kommun|stad|föreningen)s$/u;

/** What one owns or is blamed for: "Jonas fel" is Jonas's. */
const owned =
  /^(?:fel|rum|skola|jobb|hus|hem|lägenhet|bil|mobil|telefon|hund|katt|kläder|pengar|namn|nummer|skuld|beslut|ärende|skull|födelsedag|ord|humör|drickande|missbruk|brott|straff|betyg|dator|väska|cykel|jacka|röst|familj|vänner|problem|hälsa|diagnos|medicin|lön|konto|umgänge|vårdnad|frånvaro|svar|bild|bilder|mejl|sms|fru|man|exfru|exman)$/u;

const apostrophe = /['’´`:]s?$/u;

/** Tells "Kalles" from "Jonas": by the apostrophe, by the names the lists know, by how else it is written, and by whose mother follows. */
export function genitivesOf(
  surfaces: readonly string[],
  listedNames: readonly string[],
): IsGenitive {
  const written = new Set(surfaces.map((surface) => surface.toLowerCase()));
  const listed = new Set(listedNames);
  return (surface, following) => {
    const key = surface.toLowerCase();
    if (apostrophe.test(key)) return true;
    if (!/[sxz]$/.test(key)) return false;
    if (definiteGenitive.test(key)) return true;
    const stem = key.endsWith("s") ? key.slice(0, -1) : "";
    if (stem !== "" && (written.has(stem) || listed.has(lastWord(stem))))
      return true;
    return isPersonNoun(following) || owned.test(following);
  };
}

const lastWord = (words: string): string => words.split(/\s/u).at(-1) ?? "";

/** Puts words in the genitive as their language does: "min brors", "[name 1]’s"; a word in s, x or z has it already in Swedish. */
export function inGenitive(words: string, language: Language): string {
  if (words === "") return words;
  if (language === "en") return `${words}’s`;
  // The genitive is the noun's, not the words' after it: "en klass i mellanstadiet" has none of its own.
  return /[sxz]$/iu.test(words) ? words : `${words}s`;
}
