import { expect, test } from "vitest";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { openForReview } from "#app/workflows/open-for-review.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { readSecond } from "#app/workflows/read-second.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import {
  findPublishedThread,
  listPublishedThreads,
} from "#db/queries/forum.server.ts";
import { listEvents } from "#db/queries/log.server.ts";
import {
  addReviewer,
  applyDemoInstance,
  freshApp,
} from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import { approve, ask, bringToSecondRead } from "#tests/support/main-job.ts";

/** A published thread and a waiting question in Sundvik, and the same people looking from Norrfors. */
const neighbours = async (open: OpenFresh) => {
  const app = await freshApp(await open());
  const [maja, samir] = [
    await addReviewer(app, "Maja"),
    await addReviewer(app, "Samir"),
  ];
  const first = await ask(app);
  await bringToSecondRead(app, first.submissionId, maja);
  await approve(app, first.submissionId, samir);
  const published = await publishThread(app, {
    instance: app.instance,
    submissionId: first.submissionId,
    reviewerId: samir,
  });
  if (!published.ok) throw new Error(published.error);
  const second = await ask(app);
  const norrfors = await applyDemoInstance(app.db, "norrfors");
  return {
    app,
    norrfors,
    there: instanceIdOf(norrfors),
    threadId: published.threadId,
    waiting: second,
    samir,
  };
};

describeOnBothDatabases("Another municipality", (open) => {
  test("sees no thread of the first", async () => {
    const { app, there, threadId } = await neighbours(open);
    expect(await findPublishedThread(app.db, there, threadId)).toBeNull();
    expect(await listPublishedThreads(app.db, there, { limit: 9 })).toEqual([]);
    expect((await searchThreads(app, there, "barnbidrag")).lines).toEqual([]);
  });

  test("cannot take, open, read, publish or unpublish anything of the first", async () => {
    const {
      app,
      norrfors: instance,
      there: instanceId,
      threadId,
      waiting,
      samir,
    } = await neighbours(open);
    const act = {
      instance,
      instanceId,
      submissionId: waiting.submissionId,
      reviewerId: samir,
      rowVersion: 1,
    };
    const missing = { ok: false, error: "not-found" };
    expect(await claimSubmission(app, { ...act, takeOver: true })).toEqual(
      missing,
    );
    expect(await openForReview(app, act)).toEqual(missing);
    expect(await readSecond(app, act)).toEqual(missing);
    expect(await publishThread(app, act)).toEqual(missing);
    expect(
      await unpublishThread(app, {
        ...act,
        threadId,
        reasonCode: "wrong",
        reason: "x",
      }),
    ).toEqual(missing);
  });

  test("does not open a question with the first one's code", async () => {
    const { app, norrfors: instance, waiting } = await neighbours(open);
    expect(
      await readByReceipt(app, { instance, code: waiting.receipt }),
    ).toEqual({ ok: false, error: "not-found" });
    expect(
      await withdrawQuestion(app, { instance, code: waiting.receipt }),
    ).toEqual({ ok: false, error: "not-found" });
  });

  test("reads no line of the first one's log", async () => {
    const { app, there } = await neighbours(open);
    const lines = await listEvents(app.db, there, { limit: 100 });
    expect(lines.map((line) => line.action)).toEqual(["apply-instance"]);
  });
});
