import type { Label } from "../finding.ts";
import type { Language } from "../language.ts";

const swedish: Record<Label, string> = {
  PERSON: "namn",
  PLACE: "plats",
  ORG: "verksamhet",
  ID: "nummer",
  CONTACT: "kontaktuppgift",
  DATE: "datum",
  AGE: "ålder",
  QUASI: "uppgift",
};
const english: Record<Label, string> = {
  PERSON: "name",
  PLACE: "place",
  ORG: "organisation",
  ID: "number",
  CONTACT: "contact",
  DATE: "date",
  AGE: "age",
  QUASI: "detail",
};

/** Gives what stands for one person, place or number: its number is its own in one text and means nothing outside it. */
export const placeholder = (
  label: Label,
  number: number,
  language: Language,
): string => `[${(language === "en" ? english : swedish)[label]} ${number}]`;

/** Tells whether words are a placeholder and not words of a sentence. */
export const isPlaceholder = (words: string): boolean =>
  /^\[[^\]]+\]$/.test(words);

const shape = /\[\p{L}+ \d+\]/gu;

/** Every placeholder that stands in a text. */
export const placeholdersIn = (text: string): string[] =>
  text.match(shape) ?? [];

/** Where they stand. */
export const placeholderSpans = (
  text: string,
): { start: number; end: number }[] =>
  [...text.matchAll(shape)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

/** Gives a placeholder another number. */
export const renumbered = (words: string, number: number): string =>
  words.replace(/\d+(?=\]$)/, String(number));
