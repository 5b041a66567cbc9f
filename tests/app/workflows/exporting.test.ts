import { expect, test } from "vitest";
import { handoverText } from "#app/routes/desk/handover-text.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { exportSubmission } from "#app/workflows/export-submission.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { applyDemoInstance, freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  checkForChild,
  claimAndSave,
  rawText,
} from "#tests/support/main-job.ts";

const reason = "Orosanmälan till mottagningen";

describeOnBothDatabases("What is handed over", (open) => {
  test("holds the question, the messages and the checks, is logged with who, when and why, and the log holds none of it", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const { instance } = app;
    await writeMore(app, { instance, code: receipt, text: "Hon är sju." });
    await checkForChild(app, submissionId, maja, "concern-unknown");
    const act = await actOf(app, submissionId, maja);
    const result = await exportSubmission(app, { ...act, reason });
    if (!result.ok) throw new Error(result.error);
    const text = handoverText(instance, "Maja", result.handover);
    for (const part of [
      rawText,
      "Hon är sju.",
      "Fråga 1, Sundviks kommun",
      "16 november 2026 klockan 12",
      "Oro, men vi vet inte vilket barn (Maja)",
      reason,
    ])
      expect(text).toContain(part);
    const lines = await app.db
      .selectFrom("moderation_event")
      .selectAll()
      .execute();
    expect(lines.at(-1)).toMatchObject({
      ...{ action: "export", actor_id: maja, reason },
      ...{ submission_id: submissionId, at: app.now().toISOString() },
    });
    expect(JSON.stringify(lines)).not.toContain("Torvald");
  });

  test("needs a reason, and nothing is logged without", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    const act = await actOf(app, submissionId, maja);
    expect(await exportSubmission(app, { ...act, reason: " " })).toEqual({
      ok: false,
      error: "reason-required",
    });
  });

  test("is not for another municipality, not while a colleague works on it, and not when it is erased", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app);
    const act = await actOf(app, submissionId, maja);
    const norrfors = await applyDemoInstance(app.db, "norrfors");
    expect(
      await exportSubmission(app, { ...act, instance: norrfors, reason }),
    ).toEqual({ ok: false, error: "not-found" });
    await claimSubmission(app, { ...act, takeOver: false });
    expect(
      await exportSubmission(app, { ...act, reviewerId: samir, reason }),
    ).toEqual({ ok: false, error: "not-yours" });
    const { instance } = app;
    await withdrawQuestion(app, { instance, code: receipt });
    expect(await exportSubmission(app, { ...act, reason })).toEqual({
      ok: false,
      error: "nothing-left",
    });
    const lines = await app.db
      .selectFrom("moderation_event")
      .select("action")
      .where("action", "=", "export")
      .execute();
    expect(lines).toEqual([]);
  });
});
