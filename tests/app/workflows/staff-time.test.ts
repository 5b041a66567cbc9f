import { expect, test } from "vitest";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findStaffTime } from "#db/queries/staff-time.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { freshTeam, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const second = 1_000;

async function secondsOf(app: TestApp, id: SubmissionId): Promise<number> {
  const instanceId = instanceIdOf(app.instance);
  return (await findStaffTime(app.db, instanceId, id)).seconds;
}

async function save(app: TestApp, id: SubmissionId, reviewer: PersonId) {
  const act = await actOf(app, id, reviewer);
  return saveRevision(app, { ...act, draft: harmlessDraft });
}

describeOnBothDatabases("Staff time", (open) => {
  test("is the time between acts, at most two minutes of it, and none before the question was taken", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId: id } = await ask(app);
    app.travel(3_600 * second);
    await claimSubmission(app, {
      ...(await actOf(app, id, maja)),
      takeOver: false,
    });
    expect(await secondsOf(app, id)).toBe(0);
    app.travel(45 * second);
    await save(app, id, maja);
    expect(await secondsOf(app, id)).toBe(45);
    app.travel(3_600 * second);
    await save(app, id, maja);
    expect(await secondsOf(app, id)).toBe(45 + 120);
  });

  test("goes on for the second reader", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId: id } = await ask(app);
    await bringToSecondRead(app, id, maja);
    const before = await secondsOf(app, id);
    app.travel(30 * second);
    const act = await actOf(app, id, samir);
    await approveSubmission(app, {
      ...act,
      textHash: publicTextHash(harmlessDraft),
    });
    expect(await secondsOf(app, id)).toBe(before + 30);
  });

  test("is not what a resident does", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId: id, receipt } = await ask(app);
    await claimSubmission(app, {
      ...(await actOf(app, id, maja)),
      takeOver: false,
    });
    app.travel(60 * second);
    await withdrawQuestion(app, { instance: app.instance, code: receipt });
    expect(await secondsOf(app, id)).toBe(0);
  });
});
