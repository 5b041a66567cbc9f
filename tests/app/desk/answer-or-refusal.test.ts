import { expect, test } from "vitest";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";

const leadingTo = (location: string) =>
  new Response(null, { status: 302, headers: { Location: location } });

const throwing = (answer: Response) => async () => {
  await Promise.resolve();
  throw answer;
};

test("an answer is passed on", async () => {
  expect(await answerOrRefusal(() => Promise.resolve({ ok: true }))).toEqual({
    ok: true,
  });
});

test("a lost connection is a refusal, so that the page and its texts stay", async () => {
  const asked = answerOrRefusal(() =>
    Promise.reject(new TypeError("Failed to fetch")),
  );
  expect(await asked).toEqual({ ok: false, error: "offline" });
});

test("a page in place of an answer is a refusal", async () => {
  expect(
    await answerOrRefusal(() => Promise.resolve("<!doctype html>")),
  ).toEqual({ ok: false, error: "offline" });
});

test("a session that ran out is told instead of followed to the door", async () => {
  const asked = answerOrRefusal(throwing(leadingTo("/konto/logga-in")));
  expect(await asked).toEqual({ ok: false, error: "signed-out" });
});

test("the way to another page is followed", async () => {
  const onward = leadingTo("/granska?klart=sent");
  await expect(answerOrRefusal(throwing(onward))).rejects.toBe(onward);
});
