import { expect, test } from "vitest";
import { neighbour, nextOpen } from "#app/components/desk/next-open.ts";
import { groupAt } from "./make.ts";

const one = groupAt("Torvald", 1);
const tip = groupAt("bor", 2, { tier: "info" });
const done = groupAt("heter", 3, { status: "kept" });
const four = groupAt("Måsberga", 4, { tier: "judge" });
const groups = [one, tip, done, four];

test("after a decision the walk goes on to the next that must be decided", () => {
  expect(nextOpen(groups, one.group)).toBe(four);
});

test("the walk goes round the end of the list", () => {
  expect(nextOpen(groups, four.group)).toBe(one);
});

test("tips come when nothing else is left", () => {
  expect(nextOpen([tip, done], null)).toBe(tip);
});

test("when all is decided there is no next", () => {
  expect(nextOpen([done], done.group)).toBeNull();
});

test("the arrows stop at the ends of the list", () => {
  expect(neighbour(groups, one.group, -1)).toBe(one);
  expect(neighbour(groups, four.group, 1)).toBe(four);
  expect(neighbour(groups, tip.group, 1)).toBe(done);
});

test("in an empty list the arrows lead nowhere", () => {
  expect(neighbour([], null, 1)).toBeNull();
});
