import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { expect, test } from "vitest";
import { asksAgain } from "#app/routes/desk/revalidation.ts";

const here = new URL("http://a.test/granska/fragor/1");

function asked(change: Partial<ShouldRevalidateFunctionArgs>): boolean {
  return asksAgain({
    ...{ currentUrl: here, nextUrl: here, currentParams: {}, nextParams: {} },
    defaultShouldRevalidate: true,
    ...change,
  });
}

test("after most forms the page is asked again", () => {
  expect(
    asked({
      formData: new FormData(),
      actionResult: { ok: false, error: "stale" },
    }),
  ).toBe(true);
});

test("a save at the desk leaves the page as it is", () => {
  const formData = new FormData();
  formData.set("live", "1");
  expect(asked({ formData })).toBe(false);
});

test("how urgent a question is said to be is shown at once", () => {
  const formData = new FormData();
  formData.set("live", "1");
  formData.set("intent", "risk");
  expect(asked({ formData })).toBe(true);
});

test("a save that leads to another page brings that page anew", () => {
  const formData = new FormData();
  formData.set("live", "1");
  expect(asked({ formData, nextUrl: new URL("http://a.test/granska") })).toBe(
    true,
  );
});

test.each(["offline", "signed-out"])(
  "when the answer was %s nothing is asked that would not be answered",
  (error) => {
    expect(
      asked({ formData: new FormData(), actionResult: { ok: false, error } }),
    ).toBe(false);
  },
);
