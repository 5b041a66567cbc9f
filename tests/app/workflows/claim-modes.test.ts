import { expect, test } from "vitest";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { renewHold } from "#app/workflows/renew-hold.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { listEvents } from "#db/queries/log.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { addReviewer, freshTeam, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  claimAndSave,
  harmlessDraft,
  rawText,
} from "#tests/support/main-job.ts";

type Mode = TestApp["instance"]["reviewMode"]["claim"];
const minute = 60_000;
const mine = { ...harmlessDraft, title: "Samirs rubrik" };

function setMode(app: TestApp, claim: Mode): void {
  const { reviewMode } = app.instance;
  app.instance = { ...app.instance, reviewMode: { ...reviewMode, claim } };
}

function open(app: TestApp, submissionId: SubmissionId, reviewerId: PersonId) {
  const { instance } = app;
  return openForReview(app, { instance, submissionId, reviewerId });
}

async function takeOver(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
  reason?: string,
) {
  const act = await actOf(app, submissionId, reviewerId);
  return claimSubmission(app, {
    ...{ ...act, takeOver: true },
    ...(reason === undefined ? {} : { reason }),
  });
}

describeOnBothDatabases("Where a question must be taken", (openStore) => {
  test("nobody else reads a word of it", async () => {
    const { app, maja, samir } = await freshTeam(openStore);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const opened = await open(app, submissionId, samir);
    expect(opened).toMatchObject({ error: "not-claimed", reading: null });
  });

  test("who loses it is told on the next save who has it and why, with the saved text, and nothing of it is overwritten", async () => {
    const { app, maja, samir } = await freshTeam(openStore);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const before = await actOf(app, submissionId, maja);
    await takeOver(app, submissionId, samir, "Maja är sjuk");
    await saveRevision(app, {
      ...(await actOf(app, submissionId, samir)),
      draft: mine,
    });
    expect(
      await saveRevision(app, { ...before, draft: harmlessDraft }),
    ).toMatchObject({
      ...{ ok: false, error: "not-yours", by: "Samir", reason: "Maja är sjuk" },
      saved: { title: "Samirs rubrik" },
    });
    expect(await open(app, submissionId, samir)).toMatchObject({
      review: { draft: { title: "Samirs rubrik" } },
    });
  });

  test("the log tells who took it and who had it", async () => {
    const { app, instanceId, maja, samir } = await freshTeam(openStore);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await takeOver(app, submissionId, samir, "Maja är sjuk");
    const events = await listEvents(app.db, instanceId, { limit: 20 });
    expect(events.find(({ action }) => action === "take-over")).toMatchObject({
      ...{ actorName: "Samir", heldByName: "Maja", reason: "Maja är sjuk" },
    });
    expect(events.find(({ action }) => action === "claim")).toMatchObject({
      heldByName: null,
    });
  });
});

describeOnBothDatabases("A hold", (openStore) => {
  test("is kept by who sits with the question, without a new version or a line in the log", async () => {
    const { app, instanceId, maja, samir } = await freshTeam(openStore);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const before = await findSubmission(app.db, instanceId, submissionId);
    const lines = (await listEvents(app.db, instanceId, { limit: 99 })).length;
    app.travel(25 * minute);
    const held = { instanceId, submissionId, reviewerId: maja };
    expect(await renewHold(app, held)).toMatchObject({ ok: true });
    app.travel(25 * minute);
    const act = await actOf(app, submissionId, samir);
    expect(
      await claimSubmission(app, { ...act, takeOver: false }),
    ).toMatchObject({ error: "taken", by: "Maja" });
    expect(act.rowVersion).toBe(before?.rowVersion);
    expect(await listEvents(app.db, instanceId, { limit: 99 })).toHaveLength(
      lines,
    );
  });

  test("is not kept by who has lost the question, nor by another municipality", async () => {
    const { app, instanceId, maja, samir } = await freshTeam(openStore);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await takeOver(app, submissionId, samir, "Maja är sjuk");
    const lost = { ok: false, error: "not-yours" };
    const held = { instanceId, submissionId, reviewerId: maja };
    expect(await renewHold(app, held)).toEqual(lost);
    const elsewhere = "norrfors" as typeof instanceId;
    expect(
      await renewHold(app, {
        ...{ instanceId: elsewhere, submissionId, reviewerId: samir },
      }),
    ).toEqual(lost);
  });
});

describeOnBothDatabases("Where a question may be taken", (openStore) => {
  test("anybody reads it, and the log says so once for each half hour", async () => {
    const { app, instanceId, samir } = await freshTeam(openStore);
    setMode(app, "optional");
    const { submissionId } = await ask(app);
    const readings = async () =>
      (await listEvents(app.db, instanceId, { limit: 99 })).filter(
        ({ action, actorName }) =>
          action === "read-original" && actorName === "Samir",
      ).length;
    for (let time = 0; time < 3; time += 1)
      expect(await open(app, submissionId, samir)).toMatchObject({
        reading: { original: rawText },
      });
    expect(await readings()).toBe(1);
    app.travel(31 * minute);
    await open(app, submissionId, samir);
    expect(await readings()).toBe(2);
  });

  test("only who has taken it can save", async () => {
    const { app, maja, samir } = await freshTeam(openStore);
    setMode(app, "optional");
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, samir);
    // And who never had it is told no word of what is saved.
    expect(await saveRevision(app, { ...act, draft: mine })).toEqual({
      ...{ ok: false, error: "not-yours" },
    });
  });

  test("nobody reads what has been sent on, or is ended", async () => {
    const { app, maja, samir } = await freshTeam(openStore);
    setMode(app, "optional");
    const { submissionId, receipt } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await withdrawQuestion(app, { instance: app.instance, code: receipt });
    expect(await open(app, submissionId, samir)).toMatchObject({
      reading: null,
    });
  });
});

describeOnBothDatabases("Where nobody takes questions", (openStore) => {
  test("two who write are kept apart by versions, and the one who comes late chooses with both texts in hand", async () => {
    const { app, maja, samir } = await freshTeam(openStore);
    setMode(app, "off");
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const majas = await actOf(app, submissionId, maja);
    await takeOver(app, submissionId, samir);
    await saveRevision(app, {
      ...(await actOf(app, submissionId, samir)),
      draft: mine,
    });
    const late = await saveRevision(app, { ...majas, draft: harmlessDraft });
    expect(late).toMatchObject({
      error: "stale",
      saved: { title: "Samirs rubrik" },
    });
    const rowVersion = "rowVersion" in late ? late.rowVersion : 0;
    expect(
      await saveRevision(app, { ...majas, rowVersion, draft: harmlessDraft }),
    ).toMatchObject({ ok: true, draft: { title: harmlessDraft.title } });
  });

  test("a third who was never there is told the same", async () => {
    const { app, maja } = await freshTeam(openStore);
    setMode(app, "off");
    const third = await addReviewer(app, "Tove");
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, third);
    const stale = { ...act, rowVersion: act.rowVersion - 1, draft: mine };
    expect(await saveRevision(app, stale)).toMatchObject({ error: "stale" });
  });
});
