import { expect, test } from "vitest";
import {
  draftMarks,
  markTone,
  writtenMarks,
} from "#app/components/desk/group-marks.ts";
import { draft, groupAt, stateOf } from "./make.ts";

test("a finding in what was added later is marked there", () => {
  const original = "Hej.";
  const added = "Jag heter Torvald.";
  const at = original.length + 2 + added.indexOf("Torvald");
  const group = {
    ...groupAt("Torvald", 1),
    inOriginal: [{ start: at, end: at + 7 }],
  };
  const [first, second] = writtenMarks(stateOf([group]), [original, added]);
  expect(first).toEqual([]);
  expect(second?.map(({ start, end }) => added.slice(start, end))).toEqual([
    "Torvald",
  ]);
});

test("marks in the draft follow what is typed before them", () => {
  const now = { ...draft, question: `Hej! ${draft.question}` };
  const marks = draftMarks(
    stateOf([groupAt("Torvald", 1)]),
    "question",
    draft,
    now,
  );
  expect(marks.map(({ start, end }) => now.question.slice(start, end))).toEqual(
    ["Torvald"],
  );
});

test("a finding of another part is not marked in this one", () => {
  expect(
    draftMarks(stateOf([groupAt("Torvald", 1)]), "answer", draft, draft),
  ).toEqual([]);
});

test("a decided finding is shown as done, whatever its tier", () => {
  expect(markTone(groupAt("Torvald", 1, { status: "kept" }))).toBe("done");
  expect(markTone(groupAt("Torvald", 1, { tier: "judge" }))).toBe("judge");
});
