import { expect, test } from "vitest";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import {
  countThreads,
  findPublishedThread,
  isUnpublished,
  listPublishedThreads,
} from "#db/queries/forum.server.ts";
import { findLatestWording, findOriginal } from "#db/queries/texts.server.ts";
import { addReviewer, freshApp } from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  claimAndSave,
  harmlessDraft,
  rawText,
} from "#tests/support/main-job.ts";

const team = async (open: OpenFresh) => {
  const app = await freshApp(await open());
  const [maja, samir] = [
    await addReviewer(app, "Maja"),
    await addReviewer(app, "Samir"),
  ];
  return { app, maja, samir, instanceId: instanceIdOf(app.instance) };
};

describeOnBothDatabases("The main job", (open) => {
  test("a question is asked, answered, read by a colleague and published", async () => {
    const { app, maja, samir, instanceId } = await team(open);
    const { submissionId, receipt } = await ask(app);
    expect(await bringToSecondRead(app, submissionId, maja)).toEqual({
      ok: true,
    });
    expect(await approve(app, submissionId, samir)).toMatchObject({ ok: true });
    const published = await publishThread(app, {
      instance: app.instance,
      submissionId,
      reviewerId: samir,
    });
    if (!published.ok) throw new Error(published.error);
    expect(
      await findPublishedThread(app.db, instanceId, published.threadId),
    ).toMatchObject({
      title: harmlessDraft.title,
      byline: "Socionom, Sundviks kommun",
      publishedOn: "2026-11-16",
    });
    const read = await readByReceipt(app, {
      instance: app.instance,
      code: receipt,
    });
    expect(read).toMatchObject({
      ok: true,
      view: { work: "published", thread: { id: published.threadId } },
    });
  });

  test("nothing of a question is public, counted or found before it is published", async () => {
    const { app, maja, samir, instanceId } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    expect(
      await listPublishedThreads(app.db, instanceId, { limit: 10 }),
    ).toEqual([]);
    expect(await countThreads(app.db, instanceId)).toBe(0);
    expect((await searchThreads(app, instanceId, "barnbidrag")).lines).toEqual(
      [],
    );
  });

  test("a published thread is found by any form of its words", async () => {
    const { app, maja, samir, instanceId } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    await publishThread(app, {
      instance: app.instance,
      submissionId,
      reviewerId: samir,
    });
    for (const query of [
      "barnbidrag",
      "barnbidraget inkomster",
      "Försörjningsstödet",
    ])
      expect((await searchThreads(app, instanceId, query)).lines).toHaveLength(
        1,
      );
    expect((await searchThreads(app, instanceId, "hemtjänst")).lines).toEqual(
      [],
    );
  });

  test("the one who wrote a wording cannot approve it", async () => {
    const { app, maja } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    expect(await approve(app, submissionId, maja)).toEqual({
      ok: false,
      error: "own-text",
    });
  });

  test("a wording other than the one shown cannot be approved", async () => {
    const { app, maja, samir } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const other = { ...harmlessDraft, answer: "Nej." };
    expect(await approve(app, submissionId, samir, other)).toEqual({
      ok: false,
      error: "stale",
    });
  });

  test("a wording with a name in it is not sent to a colleague", async () => {
    const { app, maja } = await team(open);
    const { submissionId } = await ask(app);
    const named = { ...harmlessDraft, question: rawText };
    expect(
      await bringToSecondRead(app, submissionId, maja, named),
    ).toMatchObject({ ok: false, error: "not-ready", missing: ["must"] });
  });

  test("nothing is published without a colleague's approval", async () => {
    const { app, maja } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    const publishing = {
      instance: app.instance,
      submissionId,
      reviewerId: maja,
    };
    expect(await publishThread(app, publishing)).toEqual({
      ok: false,
      error: "not-approved",
    });
  });

  test("a comment sends the wording back to the one who wrote it, and the approval it had is void", async () => {
    const { app, maja, samir } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    const back = {
      ...(await actOf(app, submissionId, samir)),
      comment: "Kan skolan kännas igen?",
    };
    expect(await requestChange(app, back)).toEqual({ ok: true });
    expect(
      await publishThread(app, {
        instance: app.instance,
        submissionId,
        reviewerId: samir,
      }),
    ).toEqual({ ok: false, error: "not-approved" });
    const opened = await openForReview(app, {
      instance: app.instance,
      submissionId,
      reviewerId: maja,
    });
    expect(opened).toMatchObject({
      ok: true,
      review: {
        comments: [{ authorName: "Samir", text: "Kan skolan kännas igen?" }],
      },
    });
  });

  test("a private question is answered with the code alone and never sent towards the public", async () => {
    const { app, maja, instanceId } = await team(open);
    const { submissionId, receipt } = await ask(app, { wish: "private" });
    expect(await bringToSecondRead(app, submissionId, maja)).toMatchObject({
      ok: false,
      error: "not-ready",
      missing: ["private-only"],
    });
    const act = await actOf(app, submissionId, maja);
    expect(
      await answerPrivately(app, { ...act, answer: "Ja, **ring** oss." }),
    ).toEqual({ ok: true });
    const read = await readByReceipt(app, {
      instance: app.instance,
      code: receipt,
    });
    expect(read).toMatchObject({
      ok: true,
      view: {
        messages: [
          { author: "staff", html: "<p>Ja, <strong>ring</strong> oss.</p>" },
        ],
        thread: null,
      },
    });
    expect(await countThreads(app.db, instanceId)).toBe(0);
  });

  test("a withdrawn question leaves no text behind and can never be published", async () => {
    const { app, maja, samir, instanceId } = await team(open);
    const { submissionId, receipt } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    expect(
      await withdrawQuestion(app, { instance: app.instance, code: receipt }),
    ).toEqual({ ok: true });
    expect(await findOriginal(app.db, instanceId, submissionId)).toBeNull();
    expect(
      await findLatestWording(app.db, instanceId, submissionId),
    ).toBeNull();
    expect(
      await publishThread(app, {
        instance: app.instance,
        submissionId,
        reviewerId: samir,
      }),
    ).toEqual({ ok: false, error: "not-approved" });
  });

  test("an unpublished thread is gone from list, page and search, and its address remembers only that it was there", async () => {
    const { app, maja, samir, instanceId } = await team(open);
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    const published = await publishThread(app, {
      instance: app.instance,
      submissionId,
      reviewerId: samir,
    });
    if (!published.ok) throw new Error(published.error);
    const { threadId } = published;
    const unpublishing = {
      instance: app.instance,
      threadId,
      reviewerId: maja,
      reasonCode: "identifying",
      reason: "En granne kan känna igen",
    };
    expect(
      await unpublishThread(app, { ...unpublishing, reason: " " }),
    ).toEqual({ ok: false, error: "reason-required" });
    expect(await unpublishThread(app, unpublishing)).toEqual({ ok: true });
    expect(await findPublishedThread(app.db, instanceId, threadId)).toBeNull();
    expect(await isUnpublished(app.db, instanceId, threadId)).toBe(true);
    expect((await searchThreads(app, instanceId, "barnbidrag")).lines).toEqual(
      [],
    );
  });

  test("two reviewers cannot work on one question, and a take-over is logged", async () => {
    const { app, maja, samir } = await team(open);
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
    const { app, maja, samir } = await team(open);
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
    const { app, maja } = await team(open);
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
    const { app, maja } = await team(open);
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
