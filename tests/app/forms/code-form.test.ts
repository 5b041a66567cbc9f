import { expect, test } from "vitest";
import {
  parseCodeForm,
  problemOfMessage,
} from "#app/forms/code-form.server.ts";

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
  expect(parseCodeForm(form({}))).toEqual({ typed: "", code: null, text: "" });
});

test("a message is told when it is empty or too long, and kept either way", () => {
  expect(problemOfMessage("")).toEqual({ code: "empty" });
  expect(problemOfMessage("ä".repeat(4001))).toEqual({
    code: "too-long",
    over: 1,
  });
  expect(parseCodeForm(form({ text: "ä".repeat(4001) })).text).toHaveLength(
    4001,
  );
});

test("an ordinary message has no problem", () => {
  expect(problemOfMessage("Jag glömde en sak.")).toBeNull();
});
