import { expect, test } from "vitest";
import { inForm } from "#app/components/desk/in-form.ts";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const signedOut = { ok: false, error: "signed-out" };

test("that no answer came is said in the form that was sent", () => {
  expect(inForm(sent({ intent: "close" }), signedOut)).toMatchObject({
    form: "close",
  });
  expect(
    inForm(sent({ intent: "remove", position: "3" }), signedOut),
  ).toMatchObject({ error: "signed-out", form: "remove", position: 3 });
});

test("a discussion that could not be opened again is told where it is closed", () => {
  expect(inForm(sent({ intent: "open" }), signedOut)).toMatchObject({
    form: "close",
  });
});

test("a form that names no purpose takes the thread off", () => {
  expect(inForm(sent({}), signedOut)).toMatchObject({ form: "unpublish" });
});

test("what the server has answered stays in its own form", () => {
  const answer = { ok: false, error: "stale", form: "correct" };
  expect(inForm(sent({ intent: "close" }), answer)).toBe(answer);
});
