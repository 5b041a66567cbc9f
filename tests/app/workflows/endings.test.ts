import { expect, test } from "vitest";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { declineSubmission } from "#app/workflows/decline-submission.server.ts";
import { linkSubmission } from "#app/workflows/link-submission.server.ts";
import { markSpam } from "#app/workflows/mark-spam.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { referSubmission } from "#app/workflows/refer-submission.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import {
  addReviewer,
  applyDemoInstance,
  freshTeam,
} from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  checkForChild,
  claimAndSave,
} from "#tests/support/main-job.ts";

/** A question Maja has taken, written on and looked for a child in. */
const inHand = async (open: OpenFresh) => {
  const team = await freshTeam(open);
  const { app, maja } = team;
  const asked = await ask(app);
  await claimAndSave(app, asked.submissionId, maja);
  await checkForChild(app, asked.submissionId, maja);
  const act = () => actOf(app, asked.submissionId, maja);
  const read = async () => {
    const { instance } = app;
    const found = await readByReceipt(app, { instance, code: asked.receipt });
    if (!found.ok) throw new Error(found.error);
    return found.view;
  };
  return { ...team, ...asked, act, read };
};

const publishAnother = async ({
  app,
  maja,
  samir,
}: Awaited<ReturnType<typeof inHand>>) => {
  const other = await ask(app);
  await bringToSecondRead(app, other.submissionId, maja);
  await approve(app, other.submissionId, samir);
  const published = await publishThread(app, {
    instance: app.instance,
    submissionId: other.submissionId,
    reviewerId: samir,
  });
  if (!published.ok) throw new Error(published.error);
  return published.threadId;
};

const words = "Ring oss, så hjälps vi åt.";

describeOnBothDatabases("An ending beside publishing", (open) => {
  test("waits for the look for a child at risk", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, maja);
    const decline = { ...act, words, reasonCode: "abuse", reason: "" };
    expect(await declineSubmission(app, decline)).toEqual({
      ok: false,
      error: "child-check",
    });
  });

  test("says nothing with an unknown name in braces, nor nothing at all", async () => {
    const { app, act } = await inHand(open);
    const target = "health";
    for (const [given, error] of [
      ["Ring {{telefonen}}.", "variables"],
      ["  ", "message-required"],
      ["a".repeat(8001), "too-long"],
    ] as const)
      expect(
        await referSubmission(app, { ...(await act()), target, words: given }),
      ).toEqual({ ok: false, error });
  });

  test("of a version that has changed is refused", async () => {
    const { app, act } = await inHand(open);
    const stale = { ...(await act()), rowVersion: 1, target: "health", words };
    expect(await referSubmission(app, stale)).toMatchObject({
      ok: false,
      error: "stale",
    });
  });

  test("is only for the one who has the question, and not for another municipality", async () => {
    const { app, samir, act } = await inHand(open);
    const end = { ...(await act()), target: "health", words };
    expect(await referSubmission(app, { ...end, reviewerId: samir })).toEqual({
      ok: false,
      error: "not-yours",
    });
    const instance = await applyDemoInstance(app.db, "norrfors");
    expect(await referSubmission(app, { ...end, instance })).toEqual({
      ok: false,
      error: "not-found",
    });
  });
});

describeOnBothDatabases("Answering alone", (open) => {
  test("somebody who wanted it published needs a reason, which stands in the log", async () => {
    const { app, act, read } = await inHand(open);
    const answer = { words, reasonCode: "", reason: "" };
    expect(await answerPrivately(app, { ...(await act()), ...answer })).toEqual(
      { ok: false, error: "reason-code-required" },
    );
    const other = { ...answer, reasonCode: "other" };
    expect(await answerPrivately(app, { ...(await act()), ...other })).toEqual({
      ok: false,
      error: "why-required",
    });
    const why = { ...other, reason: "Alla i byn vet" };
    expect(await answerPrivately(app, { ...(await act()), ...why })).toEqual({
      ok: true,
    });
    expect((await read()).work).toBe("answered-privately");
    const line = await lastLine(app);
    expect(line).toMatchObject({ reason_code: "other", reason: why.reason });
  });
});

describeOnBothDatabases("Answering with a link", (open) => {
  test("gives the asker the thread and a personal line; a thread taken down leaves the line", async () => {
    const held = await inHand(open);
    const { app, act, read, samir } = held;
    const threadId = await publishAnother(held);
    expect(
      await linkSubmission(app, { ...(await act()), words, threadId }),
    ).toEqual({ ok: true });
    expect(await read()).toMatchObject({
      work: "linked",
      linkedTo: { id: threadId, title: "Räknas barnbidraget som inkomst?" },
      messages: [{ author: "staff", text: words }],
    });
    await unpublishThread(app, {
      ...{ instance: app.instance, threadId, reviewerId: samir },
      ...{ reasonCode: "wrong", reason: "Ett prov" },
    });
    expect(await read()).toMatchObject({
      linkedTo: null,
      messages: [{ text: words }],
    });
  });

  test("leads to no thread that is not published here", async () => {
    const { app, act } = await inHand(open);
    for (const threadId of ["", "x", "0".repeat(26)])
      expect(
        await linkSubmission(app, { ...(await act()), words, threadId }),
      ).toEqual({ ok: false, error: "thread-required" });
  });
});

describeOnBothDatabases("Referring and declining", (open) => {
  test("tell the asker, keep every text, and count where or why in the log", async () => {
    const { app, act, read, submissionId } = await inHand(open);
    const target = { ...(await act()), words, target: "health" };
    expect(await referSubmission(app, target)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ work: "referred", canWrite: true });
    expect((await read()).original).toContain("Torvald");
    expect(await lastLine(app)).toMatchObject({
      ...{ action: "refer", reason_code: "health", reason: null },
      submission_id: submissionId,
    });
  });

  test("a reason of one's own needs words in the log, which the asker does not see", async () => {
    const { app, act, read } = await inHand(open);
    const other = { ...(await act()), words, reasonCode: "other" };
    expect(await declineSubmission(app, { ...other, reason: " " })).toEqual({
      ok: false,
      error: "why-required",
    });
    const reason = "Frågan är ställd på skämt";
    await declineSubmission(app, { ...other, reason });
    const view = await read();
    expect(view.work).toBe("declined");
    expect(JSON.stringify(view)).not.toContain(reason);
  });

  test("no reason that is not ours is taken", async () => {
    const { app, act } = await inHand(open);
    const unknown = { ...(await act()), words, reasonCode: "spam", reason: "" };
    expect(await declineSubmission(app, unknown)).toEqual({
      ok: false,
      error: "reason-code-required",
    });
  });
});

describeOnBothDatabases("Marking as spam", (open) => {
  test("takes many at once, leaves what a colleague works on or what has changed, and says which", async () => {
    const { app, maja, submissionId: held } = await inHand(open);
    const eva = await addReviewer(app, "Eva");
    const [one, two, three] = [await ask(app), await ask(app), await ask(app)];
    const ids = [held, one.submissionId, two.submissionId, three.submissionId];
    const submissions = ids.map((id) => ({
      id,
      rowVersion: id === three.submissionId ? 9 : 1,
    }));
    const { instance } = app;
    const result = await markSpam(app, {
      ...{ instance, reviewerId: eva, submissions, words },
    });
    expect(maja).not.toBe(eva);
    expect(result).toEqual({
      marked: [one.submissionId, two.submissionId],
      left: [
        { id: held, error: "taken" },
        { id: three.submissionId, error: "stale" },
      ],
    });
    const read = await readByReceipt(app, { instance, code: one.receipt });
    expect(read).toMatchObject({
      view: { work: "declined", messages: [{ text: words }], canWrite: true },
    });
  });
});

async function lastLine({ db }: Awaited<ReturnType<typeof inHand>>["app"]) {
  return db
    .selectFrom("moderation_event")
    .select(["action", "reason_code", "reason", "submission_id"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
}
