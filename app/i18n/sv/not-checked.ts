import type { NotChecked } from "#moderation/finding.ts";

/** Languages the checker tells from Swedish and English, by code. */
const languages: Readonly<Record<string, string>> = {
  ar: "arabiska", bs: "bosniska, kroatiska eller serbiska", ckb: "kurdiska (sorani)", da: "danska", de: "tyska", el: "grekiska", es: "spanska", et: "estniska",
  fa: "persiska eller dari", fi: "finska", fr: "franska", he: "hebreiska", hu: "ungerska", it: "italienska", ku: "kurdiska (kurmanji)", lt: "litauiska",
  lv: "lettiska", nl: "nederländska", no: "norska", pl: "polska", pt: "portugisiska", ro: "rumänska", ru: "ryska eller ukrainska", so: "somaliska",
  sq: "albanska", sr: "serbiska", syr: "arameiska", th: "thailändska", ti: "tigrinja eller amhariska", tl: "tagalog", tr: "turkiska", uk: "ukrainska",
  ur: "urdu", vi: "vietnamesiska", zh: "kinesiska eller japanska",
}; // prettier-ignore

/** Says in words what the checker could not do, and what to do about it. */
export function notCheckedWords({
  what,
  name,
}: Pick<NotChecked, "what" | "name">): string {
  if (what === "language") {
    const language = languages[name] ?? "ett språk som den inte känner igen";
    return `Kontrollen tror att en del av texten är på ${language}. Den kan bara svenska och engelska. Läs den delen själv, eller ta hjälp av en tolk.`;
  }
  if (what === "list") return `En av kontrollens listor saknas (${name}).`;
  return name === "second-opinion"
    ? "Den andra kontrollen av engelska meningar är inte inläst."
    : `Ett av kontrollens steg stannade (${name}).`;
}
