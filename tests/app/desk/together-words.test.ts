import { expect, test } from "vitest";
import { t } from "#app/i18n/translate.ts";

const told = t("review.together.facts", ["17 år", "Eritrea"], 0);
const instead = {
  surface: "Eritrea",
  replacement: "ett annat land",
  people: 37.4,
};

test("few people are told in one sentence with what helps most", () => {
  expect(t("review.together.few", told, 6.2, 31_000, instead)).toBe(
    "Texten säger ”17 år” och ”Eritrea”, och räknat grovt passar ungefär 6 av kommunens 31\u00a0000 invånare in på allt: skriv ”ett annat land” i stället för ”Eritrea”, så blir de ungefär 37.",
  );
});

test("a change that is not enough says that it is where to begin", () => {
  const words = t("review.together.few", told, 0.2, 31_000, {
    ...instead,
    people: 3,
  });
  expect(words).toContain("färre än fem av kommunens");
  expect(words).toMatch(
    /: börja med att skriva ”ett annat land” i stället för ”Eritrea”, det hjälper mest\.$/,
  );
});

test("where there are no better words the fact is to go", () => {
  const words = t("review.together.few", told, 12, 31_000, {
    ...instead,
    replacement: null,
  });
  expect(words).toContain(": ta bort ”Eritrea”, så blir de ungefär 37.");
});

test("an estimate shows no more figures than it is worth", () => {
  expect(t("review.together.low", told, 1_234)).toContain("ungefär 1\u00a0200");
});

test("what there is no room for is counted", () => {
  expect(t("review.together.facts", ["17 år", "Eritrea"], 2)).toBe(
    "”17 år”, ”Eritrea” och 2 uppgifter till",
  );
});
