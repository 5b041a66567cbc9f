import type { NotChecked } from "#moderation/finding.ts";

/** Languages the checker tells from Swedish and English, by code. */
const languages: Readonly<Record<string, string>> = {
  ar: "arabiska", bs: "bosniska, kroatiska eller serbiska", ckb: "kurdiska (sorani)", da: "danska", de: "tyska", el: "grekiska", es: "spanska", et: "estniska",
  fa: "persiska eller dari", fi: "finska", fr: "franska", he: "hebreiska", hu: "ungerska", it: "italienska", ku: "kurdiska (kurmanji)", lt: "litauiska",
  lv: "lettiska", nl: "nederländska", no: "norska", pl: "polska", pt: "portugisiska", ro: "rumänska", ru: "ryska eller ukrainska", so: "somaliska",
  sq: "albanska", sr: "serbiska", syr: "arameiska", th: "thailändska", ti: "tigrinja eller amhariska", tl: "tagalog", tr: "turkiska", uk: "ukrainska",
  ur: "urdu", vi: "vietnamesiska", zh: "kinesiska eller japanska",
}; // prettier-ignore

/** The checker's lists, by folder. */
const lists: Readonly<Record<string, string>> = {
  "sv/first-names": "förnamn", "sv/surnames": "efternamn", "sv/nicknames": "smeknamn", "sv/places": "platser", "sv/districts": "stadsdelar",
  "sv/common-words": "vanliga ord", "sv/corpus-words": "ord ur tidningar", "sv/function-words": "småord", "sv/social-words": "ord ur socialtjänsten",
  "sv/school-chains": "skolföretag", "sv/demonyms": "folk", "sv/countries": "länder", "sv/religions": "religioner", "sv/languages": "språk",
  "sv/authorities": "myndigheter", "sv/known-names": "kända namn", "sv/diagnoses": "diagnoser", "sv/occupations": "yrken",
  "sv/generalisations": "vagare ord", "en/common-words": "vanliga engelska ord", "en/function-words": "engelska småord", "en/first-names": "engelska förnamn",
}; // prettier-ignore

function listWords(name: string): string {
  if (name === "model")
    return "Det som kontrollen har lärt sig om namn saknas eller är skadat (model).";
  const list = lists[name];
  return list === undefined
    ? `En av kontrollens listor saknas eller är skadad (${name}).`
    : `Kontrollens lista över ${list} saknas eller är skadad (${name}).`;
}

/** Says in words what the checker could not do, and what to do about it. */
export function notCheckedWords({
  what,
  name,
}: Pick<NotChecked, "what" | "name">): string {
  if (what === "language") {
    const language = languages[name] ?? "ett språk som den inte känner igen";
    return `Kontrollen tror att en del av texten är på ${language}. Den kan bara svenska och engelska. Läs den delen själv, eller ta hjälp av en tolk.`;
  }
  if (what === "list") return listWords(name);
  return name === "second-opinion"
    ? "Den andra kontrollen av engelska meningar är inte inläst."
    : `Ett av kontrollens steg stannade (${name}).`;
}
