import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import {
  countThreads,
  findPublishedThread,
  listPublishedThreads,
} from "#db/queries/forum.server.ts";
import { findLatestWording, findOriginal } from "#db/queries/texts.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  actOf,
  approve,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

describeOnBothDatabases("The main job", (open) => {
  test("a question is asked, answered, read by a colleague and published", async () => {
    const { app, maja, samir, instanceId } = await freshTeam(open);
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
    const { app, maja, samir, instanceId } = await freshTeam(open);
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
    const { app, maja, samir, instanceId } = await freshTeam(open);
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

  test("a private question is answered with the code alone and never sent towards the public", async () => {
    const { app, maja, instanceId } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app, { wish: "private" });
    expect(await bringToSecondRead(app, submissionId, maja)).toMatchObject({
      ok: false,
      error: "not-ready",
      missing: ["private-only"],
    });
    const act = await actOf(app, submissionId, maja);
    const answer = { words: "Ja, **ring** oss.", reasonCode: "", reason: "" };
    expect(await answerPrivately(app, { ...act, ...answer })).toEqual({
      ok: true,
    });
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
    const { app, maja, samir, instanceId } = await freshTeam(open);
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
});
