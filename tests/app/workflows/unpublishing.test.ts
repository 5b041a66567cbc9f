import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import {
  findPublishedThread,
  isUnpublished,
} from "#db/queries/forum.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { approve, ask, bringToSecondRead } from "#tests/support/main-job.ts";

describeOnBothDatabases("Unpublishing", (open) => {
  test("an unpublished thread is gone from list, page and search, and its address remembers only that it was there", async () => {
    const { app, maja, samir, instanceId } = await freshTeam(open);
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
});
