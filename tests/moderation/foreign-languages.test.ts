import { expect, test } from "vitest";
import { notCheckedWords } from "#app/i18n/sv/not-checked.ts";
import { checkText } from "#moderation/check.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = await loadFullLexicon();
const languagesIn = (text: string) =>
  checkText(text, { lexicon }).notChecked.map(({ name }) => name);

const foreign = [
  ["fi", "Minun poikani ei käy koulussa ja olen huolissani."],
  ["so", "Wiilkaygu dugsiga ma tago oo waan ka walwalsanahay."],
  ["ar", "ابني لا يذهب إلى المدرسة وأنا قلقة عليه"],
  ["fa", "پسرم به مدرسه نمی‌رود و من نگران هستم"],
  ["pl", "Mój syn nie chodzi do szkoły i bardzo się martwię."],
  ["bs", "Moj sin ne ide u školu i ne znam što da radim."],
  ["tr", "Oğlum okula gitmiyor ve ben çok endişeliyim."],
  ["es", "Mi hijo no va a la escuela y estoy preocupada."],
  ["ti", "ወደይ ናብ ቤት ትምህርቲ ኣይከይድን"],
  ["uk", "Мій син не ходить до школи, і я хвилююся."],
] as const;

test.each(foreign)("a sentence in %s is told", (code, text) => {
  expect(languagesIn(text)).toEqual([code]);
  expect(
    languagesIn(`Hej, jag behöver hjälp. ${text} Tack på förhand.`),
  ).toEqual([code]);
});

const ours = [
  "Min son går inte i skolan och jag är orolig.",
  "My son does not go to school and I am worried.",
  "asså jga vte inte va ja ska göra me han",
  "Barnen heter Abdirahman, Hodan, Xhevdet och Zbigniew.",
  "mvh Wioletta Przybylska-Lehtinen",
  "Hälsningar Tuulikki i Nattavaara",
  "Salam, jag heter Navid.",
  "la la la la la",
  "",
];

test.each(ours)("%j is in a language the rules know", (text) =>
  expect(languagesIn(text)).toEqual([]),
);

test("an unknown language is told but stops nothing: its words are marked one by one", () => {
  const report = checkText("Minun poikani ei käy koulussa.", { lexicon });
  expect(report.complete).toBe(true);
  expect(report.findings.length).toBeGreaterThan(1);
});

test.each(foreign)("the desk says %s in words", (name) => {
  const words = notCheckedWords({ what: "language", name });
  expect(words).toMatch(/^Kontrollen tror att en del av texten är på \p{Ll}/u);
  expect(words).not.toContain("inte känner igen");
});

const sentences = [
  ["sv", "Bodde i Lund förut"],
  ["sv", "Stig in i huset"],
  ["sv", "varje dag i 5C"],
  ["sv", "mamma ligger i soffan"],
  ["en", "I live in Lund"],
  ["en", "my bestie is sad"],
  ["en", "can he stay with us"],
] as const;

test.each(sentences)("%s: %s", (language, text) => {
  const { words } = readDocument(text, lexicon);
  expect(words.map((word) => word.language)).toEqual(words.map(() => language));
});
