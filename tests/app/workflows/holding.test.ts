import { expect, test } from "vitest";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  ask,
  claimAndSave,
  harmlessDraft,
} from "#tests/support/main-job.ts";

describeOnBothDatabases("Working on a question", (open) => {
  test("two reviewers cannot work on one question, and a take-over is logged", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, samir);
    expect(await claimSubmission(app, { ...act, takeOver: false })).toEqual({
      ok: false,
      error: "taken",
      by: "Maja",
    });
    expect(await saveRevision(app, { ...act, draft: harmlessDraft })).toEqual({
      ok: false,
      error: "not-yours",
    });
    expect(
      await claimSubmission(app, {
        ...act,
        takeOver: true,
        reason: "Maja är sjuk",
      }),
    ).toMatchObject({ ok: true });
    const logged = await app.db
      .selectFrom("moderation_event")
      .select("reason")
      .where("action", "=", "take-over")
      .execute();
    expect(logged).toEqual([{ reason: "Maja är sjuk" }]);
  });

  test("a hold that has run out lets a colleague in", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    app.travel(31 * 60_000);
    expect(
      await claimSubmission(app, {
        ...(await actOf(app, submissionId, samir)),
        takeOver: false,
      }),
    ).toMatchObject({ ok: true });
  });

  test("a stale save is told what is saved and changes nothing", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, maja);
    const stale = {
      ...act,
      rowVersion: act.rowVersion - 1,
      draft: { ...harmlessDraft, title: "En annan rubrik" },
    };
    expect(await saveRevision(app, stale)).toMatchObject({
      ok: false,
      error: "stale",
      saved: { title: harmlessDraft.title },
    });
  });

  test("one of two saves from the same version wins, the other is told", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    const act = await actOf(app, submissionId, maja);
    const results = await Promise.all(
      ["Ett", "Två"].map((title) =>
        saveRevision(app, { ...act, draft: { ...harmlessDraft, title } }),
      ),
    );
    expect(results.map((result) => result.ok).toSorted()).toEqual([
      false,
      true,
    ]);
  });
});
