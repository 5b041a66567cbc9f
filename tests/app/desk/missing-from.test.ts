import { expect, test } from "vitest";
import {
  type Around,
  missingFrom as missingOf,
} from "#app/components/desk/missing-from.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { draft, groupAt, stateOf } from "./make.ts";

const checked: Around = { childChecked: true, variableNames: ["telefon"] };
const missingFrom = (draft: Draft, state: ReviewState, around = checked) =>
  missingOf(draft, state, around);

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

test("nobody having looked for a child at risk is missing", () => {
  const unlooked = { ...checked, childChecked: false };
  expect(missingFrom(draft, stateOf([]), unlooked)).toEqual(["child-check"]);
});

test("a name in braces that nothing stands for is missing, a known one is not", () => {
  const known = { ...draft, answer: "Ring {{telefon}}." };
  const unknown = { ...draft, answer: "Ring {{telefonen}}." };
  expect(missingFrom(known, stateOf([]))).toEqual([]);
  expect(missingFrom(unknown, stateOf([]))).toEqual(["variables"]);
});

test("a reply needs words alone: its thread has the rest, and our answer is a choice", () => {
  const words = { ...draft, title: "", shortAnswer: "", answer: "" };
  const inReply = { ...checked, kind: "reply" } as const;
  const ofReply = { ...words, topicId: null };
  expect(missingFrom(ofReply, stateOf([]), inReply)).toEqual([]);
  const empty = { ...ofReply, question: " " };
  expect(missingFrom(empty, stateOf([]), inReply)).toEqual(["question"]);
});
