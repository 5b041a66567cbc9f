import { expect, test } from "vitest";
import { choiceValue, optionsOf } from "#app/components/desk/options-of.ts";
import { groupAt } from "./make.ts";

const suggestions = [
  { action: "generalise", replacement: "en ort" },
  { action: "remove", replacement: "" },
] as const;

test("the checker's suggestions come first, then keeping, then own words", () => {
  const options = optionsOf({ ...groupAt("Måsberga", 1), suggestions });
  expect(options.map(({ type, decision }) => [type, decision.action])).toEqual([
    ["choose", "generalise"],
    ["choose", "remove"],
    ["keep", "keep"],
    ["own", "rewrite"],
  ]);
});

test("a tip is kept without asking why", () => {
  expect(
    optionsOf(groupAt("bor", 1, { tier: "info" })).map(({ type }) => type),
  ).toEqual(["keep-info", "own"]);
});

test("a suggestion that leaves the words standing is not offered", () => {
  const options = optionsOf({
    ...groupAt("Måsberga", 1),
    suggestions: [{ action: "generalise", replacement: "i måsberga" }],
  });
  expect(options.some(({ type }) => type === "choose")).toBe(false);
});

test("a button carries its decision and the finding's number", () => {
  const [option] = optionsOf({ ...groupAt("Måsberga", 7), suggestions });
  expect(option && JSON.parse(choiceValue(option.decision, 7))).toEqual({
    ...{ group: "måsberga", label: "PERSON", action: "generalise" },
    ...{ replacement: "en ort", reason: "", number: 7 },
  });
});
