import { expect, test } from "vitest";
import { writeForum } from "#scripts/bench/write-forum.ts";

const forum = writeForum(6);
const wordsIn = (text: string) => text.split(" ").length;

test("the forum for measuring has 1,000 threads and 3,017 texts", () => {
  expect(forum).toHaveLength(1_000);
  expect(forum.flatMap(({ texts }) => texts)).toHaveLength(3_017);
});

test("one thread is of twenty texts, every other of three", () => {
  const lengths = forum.map(({ texts }) => texts.length);
  expect(lengths.filter((length) => length === 20)).toHaveLength(1);
  expect(lengths.filter((length) => length === 3)).toHaveLength(999);
});

test("a text is of about ninety words", () => {
  for (const text of forum.flatMap(({ texts }) => texts)) {
    expect(wordsIn(text)).toBeGreaterThan(75);
    expect(wordsIn(text)).toBeLessThan(107);
  }
});

test("every topic has its threads", () => {
  expect(new Set(forum.map(({ topic }) => topic)).size).toBe(6);
});

test("it is the same forum every time, and another from another seed", () => {
  expect(writeForum(6)).toEqual(forum);
  expect(writeForum(6, 1)[0]).not.toEqual(forum[0]);
});
