import { expect, test } from "vitest";
import { startSession } from "#app/components/desk/start-session.ts";
import type { ReviewView } from "#app/components/desk/review-view.ts";
import { draft, sessionWith, stateOf, groupAt, readableAs } from "./make.ts";

const view = {
  draft,
  state: stateOf([
    groupAt("heter", 1, { status: "gone" }),
    groupAt("Torvald", 2),
  ]),
  rowVersion: 3,
  claimExpiresAt: null,
} as ReviewView;

test("the page begins on the first finding to decide", () => {
  expect(startSession(view, undefined).current).toBe("torvald");
});

test("a form without script gets its texts and half-written words back", () => {
  const typed = { "reason-2": "halvskrivet" };
  const mine = { ...draft, title: "Min rubrik" };
  const session = startSession(view, {
    ok: false,
    error: "store-unavailable",
    draft: mine,
    typed,
  });
  expect([session.draft.title, session.typed, session.problem?.error]).toEqual([
    "Min rubrik",
    typed,
    "store-unavailable",
  ]);
});

test("what came back unsaved is known to be unsaved", () => {
  const mine = { ...draft, title: "Min rubrik" };
  expect(
    startSession(view, { ok: false, error: "offline", draft: mine }).saved,
  ).toEqual(draft);
});

test("after a stale version the form carries the new one", () => {
  expect(
    startSession(view, {
      ok: false,
      error: "stale",
      draft,
      saved: draft,
      rowVersion: 8,
    }).rowVersion,
  ).toBe(8);
});

test("a session begins with nothing to undo", () => {
  expect(sessionWith().history).toEqual({ past: [], future: [] });
});

test("a form without script gets the wording to read through, with all it sent", () => {
  const session = startSession(view, readableAs(draft));
  expect(session.readThrough?.topicName).toBe("Familj");
  expect([session.draft, session.rowVersion]).toEqual([draft, 4]);
});
