import { expect, test } from "vitest";
import { missingFrom } from "#app/components/desk/missing-from.ts";
import { draft, groupAt, stateOf } from "./make.ts";

test("nothing is missing when every finding is decided and every field filled", () => {
  expect(
    missingFrom(draft, stateOf([groupAt("Torvald", 1, { status: "gone" })])),
  ).toEqual([]);
});

test("open findings that must or may identify are missing, tips are not", () => {
  const groups = [
    groupAt("Torvald", 1),
    groupAt("Måsberga", 2, { tier: "judge" }),
    groupAt("bor", 3, { tier: "info" }),
  ];
  expect(missingFrom(draft, stateOf(groups))).toEqual(["must", "judge"]);
});

test("an empty field is missing, and so is one of blanks", () => {
  const empty = { ...draft, title: " ", answer: "", topicId: null };
  expect(missingFrom(empty, stateOf([]))).toEqual(["title", "answer", "topic"]);
});

test("a check that did not run to its end is missing", () => {
  expect(missingFrom(draft, { ...stateOf([]), complete: false })).toEqual([
    "check-incomplete",
  ]);
});
