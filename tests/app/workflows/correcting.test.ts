import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { dropCorrection } from "#app/workflows/drop-correction.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const day = 86_400_000;
const better = {
  ...harmlessDraft,
  answer: "Barnbidraget räknas med, men inte studiebidraget.",
};

describeOnBothDatabases("Correcting", (open) => {
  async function published() {
    const team = await freshTeam(open);
    const { app, maja, samir } = team;
    const { submissionId, receipt } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    const { instance } = app;
    const done = await publishThread(app, {
      instance,
      submissionId,
      reviewerId: samir,
    });
    if (!done.ok) throw new Error(done.error);
    const { threadId } = done;
    const start = () =>
      startCorrection(app, {
        instance,
        threadId,
        reviewerId: maja,
        reasonCode: "outdated",
      });
    return { ...team, submissionId, receipt, threadId, start };
  }

  test("readers keep the old words until a colleague has approved the new; then every surface has them", async () => {
    const { app, maja, samir, submissionId, threadId, instanceId, start } =
      await published();
    const { instance } = app;
    expect(await start()).toEqual({ ok: true, submissionId });
    await saveRevision(app, {
      ...(await actOf(app, submissionId, maja)),
      draft: better,
    });
    await sendToSecondRead(app, {
      ...(await actOf(app, submissionId, maja)),
      draft: better,
    });
    const old = await findPublishedThread(app.db, instanceId, threadId);
    expect(old?.answerHtml).not.toContain("studiebidraget");
    await approve(app, submissionId, samir, better);
    app.travel(day);
    expect(
      await publishThread(app, { instance, submissionId, reviewerId: samir }),
    ).toEqual({ ok: true, threadId });
    expect(
      await findPublishedThread(app.db, instanceId, threadId),
    ).toMatchObject({
      answerHtml: "<p>Barnbidraget räknas med, men inte studiebidraget.</p>",
      publishedOn: "2026-11-16",
      correctedOn: "2026-11-17",
      correctionCode: "outdated",
    });
    const found = await searchThreads(app, instanceId, "studiebidrag");
    expect(found.lines.map(({ id }) => id)).toEqual([threadId]);
  });

  test("there is one correction of a thread at a time, and it can be dropped", async () => {
    const { app, maja, submissionId, threadId, instanceId, start } =
      await published();
    await start();
    expect(await start()).toMatchObject({ ok: false, error: "stale" });
    expect(
      await dropCorrection(app, await actOf(app, submissionId, maja)),
    ).toEqual({ ok: true });
    const thread = await findPublishedThread(app.db, instanceId, threadId);
    expect(thread?.correctedOn).toBeNull();
    expect(await start()).toMatchObject({ ok: true });
  });

  test("what readers can read is not withdrawn or answered alone meanwhile", async () => {
    const { app, maja, submissionId, receipt, threadId, instanceId, start } =
      await published();
    await start();
    const { instance } = app;
    expect(
      await withdrawQuestion(app, { instance, code: receipt }),
    ).toMatchObject({ ok: false });
    expect(
      await answerPrivately(app, {
        ...(await actOf(app, submissionId, maja)),
        words: "Hej",
        reasonCode: "identifying",
        reason: "Går inte att skriva om",
      }),
    ).toMatchObject({ ok: false });
    expect(
      await findPublishedThread(app.db, instanceId, threadId),
    ).not.toBeNull();
  });

  test("a thread whose question is purged is corrected from its own public words", async () => {
    const { app, maja, submissionId, start } = await published();
    app.travel(40 * day);
    const retention = {
      reference: "SN 2026/118",
      decidedOn: "2026-01-08",
      days: 30,
    };
    await purgeSubmissions(app, { ...app.instance, retention });
    expect(await start()).toMatchObject({ ok: true });
    const opened = await openForReview(app, {
      instance: app.instance,
      submissionId,
      reviewerId: maja,
    });
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.review.original).toBe("");
    expect(opened.review.draft.answer).toBe(harmlessDraft.answer);
  });
});
