import { expect, test } from "vitest";
import { deskReducer } from "#app/components/desk/desk-reducer.ts";
import type { OutcomeView } from "#app/components/desk/outcome-view.ts";
import type { ReviewOutcome } from "#app/components/desk/review-result.ts";
import { draft, groupAt, savedAs, sessionWith, stateOf } from "./make.ts";

const asked = () => deskReducer(sessionWith(), { type: "sent", locks: true });

const allDecided = stateOf([groupAt("Torvald", 1, { status: "gone" })]);
const decidedAll = (change: Parameters<typeof sessionWith>[0]) =>
  deskReducer(sessionWith({ current: "torvald", ...change }), {
    type: "answered",
    result: savedAs(draft, { done: "decided", state: allDecided }),
  });
const looked = {
  outcome: "no-child",
  personName: "Maja",
  checkedAt: "2026-11-20T09:00:00.000Z",
} as const;

test("with the last finding decided the child is next, unless somebody has looked", () => {
  const next = decidedAll({});
  expect([next.childTurn, next.focusTurn]).toEqual([1, 0]);
  const done = decidedAll({ childCheck: { ...looked, isCurrent: true } });
  expect([done.childTurn, done.focusTurn]).toEqual([0, 1]);
  const old = decidedAll({ childCheck: { ...looked, isCurrent: false } });
  expect(old.childTurn).toBe(1);
});

test("a look for a child at risk is kept by every later save", () => {
  const childCheck = { ...looked, isCurrent: true };
  const looking = deskReducer(sessionWith(), {
    type: "answered",
    result: savedAs(draft, { done: "child", childCheck }),
  });
  const saved = deskReducer(looking, {
    type: "answered",
    result: savedAs(draft),
  });
  expect(saved.childCheck).toEqual(childCheck);
});

const shown: OutcomeView = {
  ...{ ending: "decline", html: "", link: null, warnings: [] },
  ...{ staleNumbers: null, hash: "" },
};
const toRead: ReviewOutcome = {
  ...savedAs(draft),
  ...{ done: "outcome", outcome: shown },
};

test("an ending is shown before it is sent, and led back from with the texts as they were", () => {
  const session = deskReducer(asked(), { type: "answered", result: toRead });
  expect(session.outcome).toEqual(shown);
  const back = deskReducer(session, { type: "closed-outcome" });
  expect([back.outcome, back.draft]).toEqual([null, draft]);
});

test("an answer changed after the asking is not taken for shown", () => {
  const typed = deskReducer(asked(), {
    ...{ type: "typed", part: "title", text: "En annan rubrik", at: 1000 },
  });
  const session = deskReducer(typed, { type: "answered", result: toRead });
  expect(session.outcome).toBeNull();
});
