import { expect, test } from "vitest";
import {
  back,
  forward,
  noHistory,
  remember,
} from "#app/components/desk/history.ts";
import { draft } from "./make.ts";

const first = { draft, group: "torvald" };
const second = { draft: { ...draft, title: "En annan rubrik?" }, group: null };

test("one step back gives the draft as it was", () => {
  expect(back(remember(noHistory, first), second)?.step).toEqual(first);
});

test("back and forward again is where one was", () => {
  const undone = back(remember(noHistory, first), second);
  expect(undone && forward(undone.history, first)?.step).toEqual(second);
});

test("a new change forgets what was undone", () => {
  const undone = back(remember(noHistory, first), second);
  expect(undone && forward(remember(undone.history, first), second)).toBeNull();
});

test("at the beginning there is no step back", () => {
  expect(back(noHistory, first)).toBeNull();
});

test("the history does not grow without end", () => {
  let history = noHistory;
  for (let step = 0; step < 500; step += 1) history = remember(history, first);
  expect(history.past.length).toBeLessThanOrEqual(200);
});
