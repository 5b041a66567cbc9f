import { expect, test } from "vitest";
import { readReviewForm } from "#app/routes/desk/review-form.server.ts";

const texts = {
  title: " En  rubrik? ",
  question: "Rad\r\nrad",
  shortAnswer: "Ja.",
  answer: "Svar.",
  topicId: "",
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  const all = { ...texts, rowVersion: "3", decisions: "[]", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

test("a form without a named button saves", () => {
  expect(readReviewForm(formOf({}))?.intent).toBe("save");
});

test("texts are read well-formed, and no topic is none", () => {
  expect(readReviewForm(formOf({}))?.draft).toEqual({
    ...{
      title: "En rubrik?",
      question: "Rad\nrad",
      shortAnswer: "Ja.",
      answer: "Svar.",
    },
    ...{ topicId: null, decisions: [] },
  });
});

test("a button that decides brings its decision", () => {
  const decision = {
    group: "torvald",
    label: "PERSON",
    action: "remove",
    replacement: "",
    reason: "",
  };
  const form = readReviewForm(
    formOf({
      intent: "save",
      decide: JSON.stringify({ ...decision, number: 2 }),
    }),
  );
  expect([form?.intent, form?.decision]).toEqual([
    "decide",
    { ...decision, number: 2 },
  ]);
});

const bare = {
  ...{ group: "torvald", label: "PERSON", action: "remove" },
  ...{ replacement: "", reason: "" },
};
const trace = {
  textHash: "0a".repeat(32),
  spans: [{ part: "question", start: 11, end: 18 }],
  rules: ["name-list"],
};

test("decisions already made come back with their traces, older ones without", () => {
  const decisions = [
    { ...bare, trace },
    { ...bare, group: "åsa" },
  ];
  const form = readReviewForm(formOf({ decisions: JSON.stringify(decisions) }));
  expect(form?.draft.decisions).toEqual(decisions);
});

test("a decision just made brings no trace of its own", () => {
  const form = readReviewForm(
    formOf({ decide: JSON.stringify({ ...bare, number: 1, trace }) }),
  );
  expect(form?.decision).toEqual({ ...bare, number: 1 });
});

test("half-written reasons and words come along by name, and nothing else", () => {
  const form = readReviewForm(
    formOf({
      "reason-2": "för att",
      "words-3": "",
      "manual-surface": "Åsa",
      "reason-x": "y",
    }),
  );
  expect(form?.typed).toEqual({
    "reason-2": "för att",
    "manual-surface": "Åsa",
  });
});

test.each([
  [{ child: "no-child" }, "child"],
  [{ outcome: "decline" }, "outcome"],
  [{ end: "decline" }, "end"],
  [{ find: "link" }, "find"],
  [{ insert: "answer:template:kris:-1" }, "insert"],
])("a button that carries %j does what its name says", (fields, intent) => {
  expect(readReviewForm(formOf(fields))?.intent).toBe(intent);
});

test("what is typed for an ending comes along by name", () => {
  const fields = {
    "decline-words": "Nej.",
    "decline-x": "y",
    "link-thread": "a",
  };
  expect(readReviewForm(formOf(fields))?.typed).toEqual({
    "decline-words": "Nej.",
    "link-thread": "a",
  });
});

test.each<Record<string, string>>([
  { child: "perhaps" },
  { end: "publish" },
  { readMessages: "alla" },
  { decisions: "{" },
  { decisions: '[{"group":1}]' },
  { decisions: JSON.stringify([{ ...bare, trace: { textHash: "x" } }]) },
  { decide: "true" },
  {
    decide:
      '{"group":"a","label":"DOG","action":"keep","replacement":"","reason":"","number":1}',
  },
  { rowVersion: "ett" },
  { intent: "publish" },
])("%j is not the desk's form", (fields) => {
  expect(readReviewForm(formOf(fields))).toBeNull();
});

test("a missing text is not taken for an empty one", () => {
  const form = formOf({});
  form.delete("answer");
  expect(readReviewForm(form)).toBeNull();
});
