import { expect, test } from "vitest";
import {
  move,
  submissionEvents as events,
  works,
} from "#moderation/submission.ts";

test("only an approved question is published, and only one at second read approved", () => {
  expect(works.filter((work) => move(work, "publish"))).toEqual(["approved"]);
  expect(works.filter((work) => move(work, "approve"))).toEqual([
    "second-read",
  ]);
});

test("a withdrawn question goes nowhere but to purging, a purged one only to correcting what was published", () => {
  expect(events.filter((event) => move("withdrawn", event))).toEqual(["purge"]);
  expect(events.filter((event) => move("purged", event))).toEqual(["correct"]);
});

test("what is published is taken down from wherever its correction stands, and ends there", () => {
  const from = works.filter((work) => move(work, "unpublish"));
  expect(from).toEqual(["drafting", "second-read", "approved", "published"]);
  for (const work of from)
    expect(move(work, "unpublish")).toBe("answered-privately");
});

test("whoever asked can take the question back as long as it is not public", () => {
  const cannot = works.filter((work) => !move(work, "withdraw"));
  expect(cannot).toEqual(["published", "withdrawn", "purged"]);
});

test("every state can be reached from waiting", () => {
  const reached = new Set(["waiting"]);
  for (let round = 0; round < works.length; round += 1)
    for (const work of works)
      if (reached.has(work))
        for (const event of events) reached.add(move(work, event) ?? work);
  expect([...reached].toSorted()).toEqual([...works].toSorted());
});
