import { expect, test } from "vitest";
import { expireReturned } from "#app/workflows/expire-returned.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { returnSubmission } from "#app/workflows/return-submission.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  bringToSecondRead,
  checkForChild,
  claimAndSave,
} from "#tests/support/main-job.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** A question of Monday 12.00 that Maja sends back at 14.00 with one of her own. */
const askedBack = async (open: OpenFresh) => {
  const team = await freshTeam(open);
  const { app, maja, instanceId } = team;
  const { submissionId, receipt } = await ask(app);
  await claimAndSave(app, submissionId, maja);
  await checkForChild(app, submissionId, maja);
  app.travel(2 * hour);
  const words = "Hur gammalt är barnet, ungefär?";
  const act = await actOf(app, submissionId, maja);
  expect(await returnSubmission(app, { ...act, words })).toEqual({ ok: true });
  const now = async () => {
    const submission = await findSubmission(app.db, instanceId, submissionId);
    if (!submission) throw new Error("gone");
    return submission;
  };
  const reply = (text: string) =>
    writeMore(app, { instance: app.instance, code: receipt, text });
  return { ...team, submissionId, receipt, now, reply };
};

describeOnBothDatabases("A question sent back to its asker", (open) => {
  test("waits for them, with ours to read by code, and nobody has it", async () => {
    const { app, receipt, now } = await askedBack(open);
    expect(await now()).toMatchObject({
      ...{ work: "returned", claimedBy: null, endedAt: null },
      returnedAt: app.now().toISOString(),
    });
    const { instance } = app;
    const read = await readByReceipt(app, { instance, code: receipt });
    expect(read).toMatchObject({
      view: { work: "returned", messages: [{ author: "staff" }] },
    });
  });

  test("is in the queue again with the answer, due later by the working hours it waited and no more", async () => {
    const { app, now, reply } = await askedBack(open);
    const before = (await now()).dueAt;
    // Monday 14.20 to Tuesday 10.20: four of the waited hours are working hours (14, 15, 8 and 9).
    app.travel(20 * hour);
    expect(await reply("Hon är sju.")).toEqual({ ok: true });
    const after = await now();
    expect(after).toMatchObject({ work: "waiting", returnedAt: null });
    expect(workedBetween(before, after.dueAt)).toBe(4);
  });

  test("answered over a weekend is due no later for the weekend", async () => {
    const { app, now, reply } = await askedBack(open);
    const before = (await now()).dueAt;
    app.travel(7 * day);
    await reply("Hon är sju.");
    // Five working days of eight hours.
    expect(workedBetween(before, (await now()).dueAt)).toBe(40);
  });

  test("has to be looked at for a child at risk again, and shows what we asked", async () => {
    const { app, maja, submissionId, now, reply } = await askedBack(open);
    app.travel(20 * hour);
    await reply("Hon är sju.");
    const act = await actOf(app, submissionId, maja);
    await claimSubmission(app, { ...act, takeOver: false });
    const { instance } = app;
    const desk = { instance, submissionId, reviewerId: maja };
    const opened = await openForReview(app, desk);
    expect(opened).toMatchObject({
      review: {
        additions: [{ text: "Hon är sju." }],
        sent: [{ text: "Hur gammalt är barnet, ungefär?" }],
        readMessages: 2,
        // The clock at the desk is the one that stood still.
        clock: { dueAt: new Date((await now()).dueAt ?? "") },
      },
    });
    expect(await bringToSecondRead(app, submissionId, maja)).toEqual({
      ok: true,
    });
  });

  test("can be taken up without an answer, and the clock goes on", async () => {
    const { app, samir, submissionId, now } = await askedBack(open);
    const before = (await now()).dueAt;
    app.travel(20 * hour);
    const act = await actOf(app, submissionId, samir);
    expect(
      await claimSubmission(app, { ...act, takeOver: false }),
    ).toMatchObject({ ok: true });
    const after = await now();
    expect(after).toMatchObject({ work: "claimed", returnedAt: null });
    expect(workedBetween(before, after.dueAt)).toBe(4);
  });

  test("is withdrawn like any other", async () => {
    const { app, receipt, now } = await askedBack(open);
    const { instance } = app;
    expect(await withdrawQuestion(app, { instance, code: receipt })).toEqual({
      ok: true,
    });
    expect(await now()).toMatchObject({ work: "withdrawn", returnedAt: null });
  });

  test("ends after thirty days without an answer and not before, every text kept, and an answer later opens it again", async () => {
    const { app, instanceId, receipt, now, reply } = await askedBack(open);
    const expire = () =>
      expireReturned(app, { instanceId, words: "Avslutad." });
    app.travel(30 * day - hour);
    expect(await expire()).toBe(0);
    app.travel(2 * hour);
    expect([await expire(), await expire()]).toEqual([1, 0]);
    expect(await now()).toMatchObject({ work: "declined", returnedAt: null });
    const { instance } = app;
    const read = await readByReceipt(app, { instance, code: receipt });
    expect(read).toMatchObject({
      view: { messages: [{ author: "staff" }, { text: "Avslutad." }] },
    });
    expect(read.ok && read.view.original).toContain("Torvald");
    const lines = await app.db
      .selectFrom("moderation_event")
      .select(["actor", "reason_code"])
      .where("action", "=", "expire")
      .execute();
    expect(lines).toEqual([{ actor: "system", reason_code: "no-reply" }]);
    expect(await reply("Förlåt, jag har varit sjuk.")).toEqual({ ok: true });
    expect(await now()).toMatchObject({ work: "waiting", endedAt: null });
    expect(Date.parse((await now()).dueAt ?? "")).toBeGreaterThan(
      app.now().getTime(),
    );
  });

  test("answered twice with one form is answered once", async () => {
    const { reply, app } = await askedBack(open);
    await reply("Hon är sju.");
    await reply("Hon är sju.");
    const lines = await app.db
      .selectFrom("moderation_event")
      .select("action")
      .where("action", "in", ["reply", "message"])
      .execute();
    expect(lines).toEqual([{ action: "reply" }]);
  });
});

/** Working hours (eight to four, weekdays) from one instant to another, in a week of winter time without holidays. */
function workedBetween(from: string | null, to: string | null): number {
  let hours = 0;
  const end = Date.parse(to ?? "");
  for (let at = Date.parse(from ?? ""); at < end; at += hour) {
    const local = new Date(at + hour);
    const weekday = local.getUTCDay();
    const clock = local.getUTCHours();
    if (weekday >= 1 && weekday <= 5 && clock >= 8 && clock < 16) hours += 1;
  }
  return hours;
}
