import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "#moderation/detect-language.ts";
import { questionLanguages } from "#moderation/question-language.ts";
import { goldDocuments } from "#tests/support/gold.ts";

const cases = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "languages.json"), "utf8"),
) as { language: string; text: string }[];

for (const { language, text } of cases)
  test(`${language}: ${text.slice(0, 40)}`, () =>
    expect(detectLanguage(text)).toBe(language));

test("every language has a case", () => {
  const proved = new Set(cases.map(({ language }) => language));
  expect(questionLanguages.filter((name) => !proved.has(name))).toEqual([]);
});

test("whole questions are told apart: no Swedish one is taken for another language, no English one for Swedish", () => {
  const wrong = goldDocuments().filter(
    ({ language, text }) =>
      (language === "sv" || language === "en") &&
      detectLanguage(text) !== language,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("any text at all has a language", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(questionLanguages).toContain(detectLanguage(text));
    }),
  );
});
