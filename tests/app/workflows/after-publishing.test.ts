import { expect, test } from "vitest";
import { askToReviewThreads } from "#app/jobs/ask-to-review-threads.server.ts";
import { recheckThreads } from "#app/jobs/recheck-threads.server.ts";
import { finishTask } from "#app/workflows/finish-task.server.ts";
import { openModeration } from "#app/workflows/open-moderation.server.ts";
import { openTasks } from "#app/workflows/open-tasks.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { reportThread } from "#app/workflows/report-thread.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approve,
  ask,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const day = 86_400_000;

describeOnBothDatabases("After publishing", (open) => {
  async function published() {
    const team = await freshTeam(open);
    const { app, maja, samir } = team;
    const { submissionId } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await approve(app, submissionId, samir);
    const { instance } = app;
    const act = { instance, submissionId, reviewerId: samir };
    const done = await publishThread(app, act);
    if (!done.ok) throw new Error(done.error);
    return { ...team, instance, threadId: done.threadId };
  }

  test("a reader's word about a thread reaches staff sealed, once, and is forgotten when it is looked over", async () => {
    const { app, instance, instanceId, maja, threadId } = await published();
    const words = "Jag tror att det är Torvald Kvistgren";
    const report = {
      ...{ instance, threadId, postPosition: null, words, honeypot: "" },
      code: "identifying" as const,
      formToken: app.forms.issue(),
    };
    expect(await reportThread(app, report)).toEqual({ ok: true });
    await reportThread(app, report);
    const stored = await app.db.selectFrom("task").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain("Kvistgren");
    const [task, ...more] = await openTasks(app, instance);
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: "report", code: "identifying", words });
    const finish = {
      instanceId,
      taskId: task?.id ?? "",
      personId: maja,
    } as const;
    expect(await finishTask(app, { ...finish, outcome: "done" })).toEqual({
      ok: true,
    });
    expect(await finishTask(app, { ...finish, outcome: "done" })).toEqual({
      ok: false,
      error: "not-found",
    });
    const [closed] = await app.db.selectFrom("task").selectAll().execute();
    expect(closed?.sealed).toBeNull();
  });

  test("an answer whose day has come is asked about once, and gets its next day when somebody has read it", async () => {
    const { app, instance, instanceId, maja, threadId } = await published();
    await askToReviewThreads(app, instance);
    expect(await openTasks(app, instance)).toEqual([]);
    app.travel(200 * day);
    await askToReviewThreads(app, instance);
    await askToReviewThreads(app, instance);
    const tasks = await openTasks(app, instance);
    expect(tasks.map(({ kind }) => kind)).toEqual(["review-date"]);
    const taskId = tasks[0]?.id ?? "";
    await finishTask(app, {
      ...{ instanceId, taskId, personId: maja, outcome: "kept" },
    });
    const thread = await findPublishedThread(app.db, instanceId, threadId);
    expect(thread?.reviewOn).toBe("2027-12-04");
    await askToReviewThreads(app, instance);
    expect(await openTasks(app, instance)).toEqual([]);
  });

  test("what an older checker has read is read again, and somebody is asked where a name is seen now", async () => {
    const { app, maja, samir } = await freshTeam(open);
    const names = ["Torvald Kvistgren"];
    const whitelist = { ...app.instance.whitelist, names };
    const lenient = { ...app, instance: { ...app.instance, whitelist } };
    const draft = { ...harmlessDraft, answer: "Ring Torvald Kvistgren." };
    const { submissionId } = await ask(lenient, { text: "Vem ringer jag?" });
    await bringToSecondRead(lenient, submissionId, maja, draft);
    await approve(lenient, submissionId, samir, draft);
    const { instance } = lenient;
    const act = { instance, submissionId, reviewerId: samir };
    expect(await publishThread(lenient, act)).toMatchObject({ ok: true });

    // Read by the checker of today: nobody is asked.
    await recheckThreads(app, app.instance);
    expect(await openTasks(app, app.instance)).toEqual([]);
    await app.db
      .updateTable("thread")
      .set({ checked_version: "0.9" })
      .execute();
    await recheckThreads(app, app.instance);
    await recheckThreads(app, app.instance);
    const tasks = await openTasks(app, app.instance);
    expect(tasks.map(({ kind }) => kind)).toEqual(["recheck"]);
  });

  test("the public log tells what was taken down and why, and neither words nor who", async () => {
    const { app, instance, maja, threadId } = await published();
    await unpublishThread(app, {
      ...{ instance, threadId, reviewerId: maja },
      ...{ reasonCode: "identifying", reason: "En granne kan känna igen" },
    });
    const log = await openModeration(app, instance);
    expect(log.removed).toEqual([{ on: "2026-11-16", code: "identifying" }]);
    expect(JSON.stringify(log)).not.toMatch(/granne|Maja|barnbidrag/i);
    // One question alone is too few to count in public.
    expect(log.ended).toEqual([{ work: "answered-privately", count: null }]);
  });
});
