import { expect, test } from "vitest";
import { sectionsOf } from "#moderation/sections.ts";
import { fillVariables, unknownVariables } from "#moderation/variables.ts";

const variables = { telefon: "040-628 04 10", "barn-och-unga": "här" };

test("a known name is replaced however it is spaced or capitalised, an unknown one stays", () => {
  expect(
    fillVariables(
      "{{telefon}} {{ Telefon }} {{barn-och-unga}} {{x}}",
      variables,
    ),
  ).toBe("040-628 04 10 040-628 04 10 här {{x}}");
});

test("what every object carries is no variable", () => {
  expect(fillVariables("{{constructor}}", variables)).toBe("{{constructor}}");
});

test("unknown names are told as they are typed, each once", () => {
  const text = "{{a}} {{ B }} {{a}} {{telefon}} {b} {{}}";
  expect(unknownVariables(text, Object.keys(variables))).toEqual([
    "a",
    " B ",
    "",
  ]);
});

test("braces without end cost no more than they are long", () => {
  const text = "{{".repeat(20_000);
  const before = performance.now();
  expect(unknownVariables(text)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(50);
});

test("an answer cut at its headings is the answer when joined", () => {
  const answer = "Först.\n\n## Så gör du\n\n- Ring.\n\n### Sedan\n\nVänta.";
  const sections = sectionsOf(answer);
  expect(sections.map(({ heading }) => heading)).toEqual([
    "",
    "Så gör du",
    "Sedan",
  ]);
  expect(sections.map(({ text }) => text).join("\n\n")).toBe(answer);
});
