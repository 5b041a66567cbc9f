import { expect, test } from "vitest";
import { deskReducer } from "#app/components/desk/desk-reducer.ts";
import {
  draft,
  groupAt,
  readableAs,
  savedAs,
  sessionWith,
  stateOf,
} from "./make.ts";

const type = (
  session: ReturnType<typeof sessionWith>,
  text: string,
  at: number,
) => deskReducer(session, { type: "typed", part: "title", text, at });

test("keys pressed in one go are undone in one step", () => {
  const typed = type(
    type(type(sessionWith(), "A", 1000), "AB", 1200),
    "ABC",
    1400,
  );
  expect(deskReducer(typed, { type: "back", focus: false }).draft.title).toBe(
    draft.title,
  );
});

test("keys pressed after a pause are a step of their own", () => {
  const typed = type(type(sessionWith(), "A", 1000), "AB", 9000);
  expect(deskReducer(typed, { type: "back", focus: false }).draft.title).toBe(
    "A",
  );
});

test("going back asks for the draft to be checked again", () => {
  const typed = type(sessionWith(), "A", 1000);
  expect(deskReducer(typed, { type: "back", focus: false }).saveTurn).toBe(1);
});

test("with nothing to undo the draft stays and the reviewer is told", () => {
  const session = deskReducer(sessionWith(), { type: "back", focus: true });
  expect(session.draft).toEqual(draft);
  expect(session.undo).toBe("nothing");
});

test("what is typed while a save is on its way is neither lost nor counted as saved", () => {
  const sent = deskReducer(type(sessionWith(), "Före", 1000), {
    type: "sent",
    locks: false,
  });
  const typed = type(sent, "Före och efter ", 2000);
  const answered = deskReducer(typed, {
    type: "answered",
    result: savedAs({ ...draft, title: "Före" }),
  });
  expect(answered.draft.title).toBe("Före och efter ");
  expect(answered.saved.title).toBe("Före");
  expect(answered.rowVersion).toBe(4);
});

test("a decision brings its wording, and going back takes it away", () => {
  const sent = deskReducer(sessionWith({ current: "torvald" }), {
    type: "sent",
    locks: true,
  });
  const wording = {
    ...draft,
    question: "Jag heter [namn 1] och bor i Måsberga.",
  };
  const result = savedAs(wording, { done: "decided" });
  const decided = deskReducer(sent, { type: "answered", result });
  expect(decided.draft.question).toBe(wording.question);
  expect(
    deskReducer(decided, { type: "back", focus: true }).draft.question,
  ).toBe(draft.question);
});

test("after a decision the next open finding has the focus", () => {
  const state = stateOf([
    groupAt("Torvald", 1, { status: "gone" }),
    groupAt("Måsberga", 2),
  ]);
  const result = savedAs(draft, { done: "decided", state });
  const session = deskReducer(sessionWith({ current: "torvald" }), {
    type: "answered",
    result,
  });
  expect([session.current, session.focusTurn]).toEqual(["måsberga", 1]);
});

test("after words marked by hand the walk goes on from the finding it stood on", () => {
  const state = stateOf([groupAt("Torvald", 1), groupAt("Måsberga", 2)]);
  const made = {
    group: "manual:bror",
    label: "PERSON",
    action: "remove",
  } as const;
  const decisions = [{ ...made, replacement: "", reason: "" }];
  const result = savedAs({ ...draft, decisions }, { done: "decided", state });
  const session = deskReducer(sessionWith({ current: "torvald" }), {
    type: "answered",
    result,
  });
  expect([session.current, session.focusTurn]).toEqual(["torvald", 1]);
});

test("a finding that left the list with our own words leaves the focus on the one above it", () => {
  const state = stateOf([groupAt("Torvald", 1, { status: "gone" })]);
  const result = savedAs(draft, { done: "decided", state });
  const session = deskReducer(sessionWith({ current: "måsberga" }), {
    type: "answered",
    result,
  });
  expect(session.current).toBe("torvald");
});

test("a stale version keeps my text and takes the new version number", () => {
  const mine = type(sessionWith(), "Min rubrik", 1000);
  const session = deskReducer(mine, {
    type: "answered",
    result: { ok: false, error: "stale", saved: draft, rowVersion: 9 },
  });
  expect([
    session.draft.title,
    session.rowVersion,
    session.problem?.error,
  ]).toEqual(["Min rubrik", 9, "stale"]);
});

test("the saved text can be taken instead, and mine brought back", () => {
  const saved = { ...draft, title: "Den sparade" };
  const mine = type(
    sessionWith({ problem: { ok: false, error: "stale", saved } }),
    "Min",
    1000,
  );
  const taken = deskReducer(mine, { type: "took-saved" });
  expect(taken.draft.title).toBe("Den sparade");
  expect(deskReducer(taken, { type: "back", focus: false }).draft.title).toBe(
    "Min",
  );
});

test("an answer that never came leaves everything as it was", () => {
  const sent = deskReducer(type(sessionWith(), "Utan nät", 1000), {
    type: "sent",
    locks: false,
  });
  const session = deskReducer(sent, {
    type: "answered",
    result: { ok: false, error: "offline" },
  });
  expect([session.draft.title, session.saved.title, session.inFlight]).toEqual([
    "Utan nät",
    draft.title,
    null,
  ]);
});

test("a decision to keep can be taken back alone", () => {
  const keep = {
    group: "torvald",
    label: "PERSON",
    action: "keep",
    replacement: "",
    reason: "Allmänt",
  } as const;
  const session = sessionWith({ draft: { ...draft, decisions: [keep] } });
  const back = deskReducer(session, { type: "undecided", group: "torvald" });
  expect(back.draft.decisions).toEqual([]);
  // The button that was pressed is gone: the finding has the focus.
  expect([back.current, back.focusTurn]).toEqual(["torvald", 1]);
});

const asked = () => deskReducer(sessionWith(), { type: "sent", locks: true });
const readable = () =>
  deskReducer(asked(), { type: "answered", result: readableAs(draft) });

test("a wording with nothing missing is saved and shown to be read through", () => {
  const session = readable();
  expect(session.readThrough?.sheet.title).toBe(draft.title);
  expect([session.saved, session.rowVersion, session.inFlight]).toEqual([
    draft,
    4,
    null,
  ]);
});

test("leaving the read-through leads back to the findings, with the texts as they were", () => {
  const open = readable();
  const back = deskReducer(open, { type: "closed-read-through" });
  expect(back.readThrough).toBeNull();
  expect(back.focusTurn).toBe(open.focusTurn + 1);
  expect(back.draft).toEqual(draft);
});

test("what was changed after the asking is not taken for read", () => {
  const typed = type(asked(), "En annan rubrik", 1000);
  const session = deskReducer(typed, {
    type: "answered",
    result: readableAs(draft),
  });
  expect(session.readThrough).toBeNull();
  expect(session.draft.title).toBe("En annan rubrik");
});

test("when sending is refused, the desk is back with the reason", () => {
  const session = deskReducer(readable(), {
    type: "answered",
    result: { ok: false, error: "stale", saved: draft, rowVersion: 9 },
  });
  expect([session.readThrough, session.problem?.error]).toEqual([
    null,
    "stale",
  ]);
});
