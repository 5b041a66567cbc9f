import { expect, test } from "vitest";
import { destroySpentKeys } from "#app/workflows/destroy-spent-keys.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { findOriginal, listMessages } from "#db/queries/texts.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { approve, ask, bringToSecondRead } from "#tests/support/main-job.ts";

const day = 86_400_000;
const retention = {
  reference: "SN 2026/118",
  decidedOn: "2026-01-08",
  days: 30,
};

describeOnBothDatabases("Purging", (open) => {
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
    return { ...team, submissionId, receipt, threadId: done.threadId };
  }

  test("refuses until the municipality has recorded what it decided, and a decision not yet made is none", async () => {
    const { app, submissionId, instanceId } = await published();
    app.travel(400 * day);
    const refused = { ok: false, error: "no-decision" };
    for (const none of [null, { ...retention, decidedOn: "2031-01-01" }])
      expect(
        await purgeSubmissions(app, { ...app.instance, retention: none }),
      ).toEqual(refused);
    expect(await findOriginal(app.db, instanceId, submissionId)).not.toBeNull();
  });

  test("removes every word, the code and who asked when the days have passed, not before; the thread stays", async () => {
    const { app, submissionId, instanceId, receipt, threadId } =
      await published();
    const instance = { ...app.instance, retention };
    app.travel(29 * day);
    expect(await purgeSubmissions(app, instance)).toEqual({
      ok: true,
      purged: 0,
    });
    app.travel(2 * day);
    expect(await purgeSubmissions(app, instance)).toEqual({
      ok: true,
      purged: 1,
    });
    expect(await findOriginal(app.db, instanceId, submissionId)).toBeNull();
    expect(await listMessages(app.db, instanceId, submissionId)).toEqual([]);
    expect(await readByReceipt(app, { instance, code: receipt })).toEqual({
      ok: false,
      error: "not-found",
    });
    expect(
      await findPublishedThread(app.db, instanceId, threadId),
    ).not.toBeNull();
  });

  test("leaves what still waits, however old, and what led to an orosanmälan until it is handed over", async () => {
    const { app, maja, instanceId } = await freshTeam(open);
    await ask(app);
    const { submissionId, receipt } = await ask(app);
    const { instance } = app;
    await withdrawQuestion(app, { instance, code: receipt });
    await app.db
      .insertInto("child_check")
      .values({
        instance_id: instanceId,
        submission_id: submissionId,
        number: 1,
        outcome: "report-made",
        person_id: maja,
        checked_at: app.now().toISOString(),
      })
      .execute();
    app.travel(400 * day);
    expect(await purgeSubmissions(app, { ...instance, retention })).toEqual({
      ok: true,
      purged: 0,
    });
  });

  test("lets a purged question's thread still be taken down", async () => {
    const { app, maja, threadId } = await published();
    app.travel(31 * day);
    const instance = { ...app.instance, retention };
    await purgeSubmissions(app, instance);
    expect(
      await unpublishThread(app, {
        instance,
        threadId,
        reviewerId: maja,
        reasonCode: "identifying",
        reason: "En granne kan känna igen",
      }),
    ).toEqual({ ok: true });
  });

  test("destroys the key of a week that nothing needs, so that an old copy of the store opens nothing of it", async () => {
    const { app, instanceId } = await published();
    const copy = await app.db.selectFrom("revision").selectAll().execute();
    expect(copy.length).toBeGreaterThan(0);
    app.travel(15 * day);
    expect(await destroySpentKeys(app, instanceId)).toEqual([]);
    app.travel(31 * day);
    await purgeSubmissions(app, { ...app.instance, retention });
    expect(await destroySpentKeys(app, instanceId)).toEqual(["2026-W47"]);
    for (const { submission_id, number, seal_key_id, sealed } of copy) {
      const text = { sealKeyId: seal_key_id, sealed };
      expect(
        await app.sealing.open(
          instanceId,
          text,
          `${submission_id} revision ${number}`,
        ),
      ).toBeNull();
    }
  });
});
