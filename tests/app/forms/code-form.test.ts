import { expect, test } from "vitest";
import { parseCodeForm } from "#app/forms/code-form.server.ts";
import { wordsProblem } from "#moderation/asker-words.ts";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test.each([
  "4071826033951748",
  "4071 8260 3395 1748",
  " 4071-8260-3395-1748 ",
  "4071 8260 3395 1748",
  "4071.8260.3395.1748",
  "４０７１８２６０３３９５１７４８",
])("a code is read however it is written: %s", (code) => {
  expect(parseCodeForm(form({ code })).code).toBe("4071826033951748");
});

test.each([
  "",
  "4071",
  "40718260339517481",
  "4071 8260 3395 174O",
  "<b>4071826033951748</b>",
])("what cannot be a code is none, and is shown as typed: %j", (code) => {
  expect(parseCodeForm(form({ code }))).toMatchObject({
    code: null,
    typed: code,
  });
});

test("a form without a code has none", () => {
  expect(parseCodeForm(form({}))).toEqual({
    ...{ typed: "", code: null, text: "", textHash: "", email: "" },
    ...{ part: null, feedback: { rightThing: null, helped: null } },
  });
});

test("a message is told when it is empty or too long, and kept either way", () => {
  expect(wordsProblem("")).toBe("words-required");
  expect(wordsProblem("ä".repeat(4001))).toBe("words-too-long");
  expect(parseCodeForm(form({ text: "ä".repeat(4001) })).text).toHaveLength(
    4001,
  );
});

test("an ordinary message has no problem", () => {
  expect(wordsProblem("Jag glömde en sak.")).toBeNull();
});

test("what is not among the choices is not chosen", () => {
  const odd = {
    part: "alla",
    helped: "kanske",
    rightThing: "no",
    textHash: "x",
  };
  expect(parseCodeForm(form(odd))).toMatchObject({
    ...{ part: null, textHash: "" },
    feedback: { rightThing: "no", helped: null },
  });
});
