import { expect, test } from "vitest";
import { differingParts } from "#app/components/desk/differing-parts.ts";
import { draft } from "./make.ts";

test("equal drafts differ in nothing", () => {
  expect(differingParts(draft, { ...draft })).toEqual([]);
});

test("each part that differs is shown with both wordings", () => {
  expect(differingParts(draft, { ...draft, title: "En annan?" })).toEqual([
    { part: "title", mine: draft.title, saved: "En annan?" },
  ]);
});

test("a topic that is not chosen is an empty one", () => {
  expect(differingParts(draft, { ...draft, topicId: null })).toEqual([
    { part: "topicId", mine: "familj", saved: "" },
  ]);
});

test("decisions are told by how many they are", () => {
  const decision = {
    group: "a",
    label: "PERSON",
    action: "keep",
    replacement: "",
    reason: "x",
  } as const;
  expect(differingParts(draft, { ...draft, decisions: [decision] })).toEqual([
    { part: "decisions", mine: "0", saved: "1" },
  ]);
});
