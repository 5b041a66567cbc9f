import { expect, test } from "vitest";
import { parseAskForm } from "#app/forms/ask-form.server.ts";
import { longestField } from "#app/forms/ask-values.ts";

function form(fields: Readonly<Record<string, string | Blob>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const problemsOf = (fields: Readonly<Record<string, string | Blob>>) =>
  parseAskForm(form(fields)).problems;

test("a question with a wish has no problems", () => {
  expect(problemsOf({ text: "Får jag fråga?", wish: "public" })).toEqual([]);
});

test("an empty form is told both things it lacks", () => {
  expect(problemsOf({})).toEqual([
    { field: "text", code: "empty" },
    { field: "wish", code: "missing" },
  ]);
});

test.each(["   \n\t ", "\u0000\u202e", "\ufeff"])(
  "text without a readable sign is empty: %j",
  (text) => {
    expect(problemsOf({ text, wish: "private" })).toEqual([
      { field: "text", code: "empty" },
    ]);
  },
);

test.each(["😭😭😭🙏", "???", "👩‍👧 ❤️"])(
  "signs without a word are asked for some words, and kept: %j",
  (text) => {
    const { values, problems } = parseAskForm(form({ text, wish: "public" }));
    expect(problems).toEqual([{ field: "text", code: "no-words" }]);
    expect(values.text).toBe(text);
  },
);

test("four thousand signs are enough, one more is told", () => {
  expect(problemsOf({ text: "å".repeat(4000), wish: "public" })).toEqual([]);
  expect(problemsOf({ text: "å".repeat(4001), wish: "public" })).toEqual([
    { field: "text", code: "too-long", over: 1 },
  ]);
});

test("line breaks count once, as they do in the browser", () => {
  expect(
    problemsOf({ text: `a${"\r\n".repeat(3998)}b`, wish: "public" }),
  ).toEqual([]);
});

test("a text too long is kept whole", () => {
  const text = "ö".repeat(9000);
  expect(parseAskForm(form({ text })).values.text).toBe(text);
});

test("the longest text the field takes fits in a request in any script", () => {
  const bytes = new TextEncoder().encode("ሀ".repeat(longestField)).length;
  expect(bytes + 2_000).toBeLessThan(32 * 1024);
});

test("a wish nobody offered is no wish", () => {
  expect(problemsOf({ text: "Hej", wish: "PUBLIC" })).toEqual([
    { field: "wish", code: "missing" },
  ]);
});

test("a role is never asked for, and one nobody offered is none", () => {
  expect(parseAskForm(form({ role: "" })).values.role).toBeNull();
  expect(parseAskForm(form({ role: "mayor" })).values.role).toBeNull();
  expect(parseAskForm(form({ role: "parent" })).values.role).toBe("parent");
});

test("a file in place of a text is an empty text", () => {
  expect(problemsOf({ text: new Blob(["hej"]), wish: "public" })).toEqual([
    { field: "text", code: "empty" },
  ]);
});

test("what a program wrote in the hidden field is kept for the queue, even when it is too much", () => {
  expect(
    parseAskForm(form({ website: "http://spam.example" })).values.website,
  ).toBe("http://spam.example");
  expect(
    parseAskForm(form({ website: "x".repeat(5000) })).values.website,
  ).not.toBe("");
});
