import { expect, test } from "vitest";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { actOf, ask } from "#tests/support/main-job.ts";

const one =
  "Min mamma har demens och vill inte ha hemtjänst. Hon glömmer spisen. Vad kan vi göra?";
const other =
  "Pappa är dement och vill inte ha hemtjänsten. Han glömmer spisen på. Kan vi tvinga honom?";
const soon = 2_000;
const later = 20_000;

describeOnBothDatabases("Questions of the queue that are alike", (open) => {
  test("are found when they have come, also when a colleague has one of them", async () => {
    const { app, maja, instanceId } = await freshTeam(open);
    const first = await ask(app, { text: one });
    await app.waiting.refresh(instanceId, soon);
    expect(app.waiting.like(instanceId, first.submissionId, 2)).toEqual([]);
    const second = await ask(app, { text: other });
    await claimSubmission(app, {
      ...(await actOf(app, second.submissionId, maja)),
      takeOver: false,
    });
    app.travel(later);
    await app.waiting.refresh(instanceId, soon);
    expect(app.waiting.like(instanceId, first.submissionId, 2)).toEqual([
      second.submissionId,
    ]);
  });

  test("are forgotten when they have left the queue", async () => {
    const { app, instanceId } = await freshTeam(open);
    await ask(app, { text: one });
    const { submissionId, receipt } = await ask(app, { text: other });
    await app.waiting.refresh(instanceId, soon);
    expect(app.waiting.size(instanceId)).toBe(2);
    await withdrawQuestion(app, { instance: app.instance, code: receipt });
    app.travel(later);
    await app.waiting.refresh(instanceId, soon);
    expect(app.waiting.size(instanceId)).toBe(1);
    expect(app.waiting.like(instanceId, submissionId, 2)).toEqual([]);
  });

  test("are none of another municipality's", async () => {
    const { app, instanceId } = await freshTeam(open);
    const { submissionId } = await ask(app, { text: one });
    await ask(app, { text: other });
    const elsewhere = "norrfors" as InstanceId;
    await app.waiting.refresh(instanceId, soon);
    await app.waiting.refresh(elsewhere, soon);
    expect(app.waiting.size(elsewhere)).toBe(0);
    expect(app.waiting.like(elsewhere, submissionId, 2)).toEqual([]);
  });
});
