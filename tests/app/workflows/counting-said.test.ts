import { expect, test } from "vitest";
import { createLimits } from "#app/lib/limits.server.ts";
import { countSaid } from "#app/workflows/count-said.server.ts";
import { openStatistics } from "#app/workflows/open-statistics.server.ts";
import { readInsight } from "#app/workflows/read-insight.server.ts";
import { similarAnswers } from "#app/workflows/similar-answers.server.ts";
import type { TallyName } from "#moderation/tally.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { freshThread } from "#tests/support/discussion.ts";

const day = 86_400_000;

describeOnBothDatabases("What readers say of an answer", (open) => {
  async function published() {
    const { app, threadId, instanceId } = await freshThread(open);
    const { instance } = app;
    const thread = { id: threadId as string, topicId: "ekonomi" };
    const say = (name: TallyName, change: object = {}) =>
      countSaid(app, {
        ...{ instance, thread, name, honeypot: "" },
        formToken: app.forms.issue(),
        ...change,
      });
    const rows = () =>
      app.db.selectFrom("tally").selectAll().orderBy("name").execute();
    const insight = () => readInsight(app, instance, 12);
    return { app, instance, instanceId, thread, say, rows, insight };
  }

  test("is a number of a topic's week and nothing more", async () => {
    const { say, rows } = await published();
    for (const name of ["deflected", "deflected", "reader-helped"] as const)
      expect(await say(name)).toEqual({ ok: true });
    const row = {
      instance_id: "sundvik",
      week: "2026-W47",
      topic_id: "ekonomi",
    };
    expect(await rows()).toEqual([
      { ...row, name: "deflected", count: 2 },
      { ...row, name: "reader-helped", count: 1 },
    ]);
  });

  test("leaves no line in the log and nothing in any other table", async () => {
    const { app, say } = await published();
    const countAll = async () => {
      const events = await app.db
        .selectFrom("moderation_event")
        .select("sequence")
        .execute();
      const tasks = await app.db.selectFrom("task").select("id").execute();
      const feedback = await app.db
        .selectFrom("feedback")
        .select("helped")
        .execute();
      return [events.length, tasks.length, feedback.length];
    };
    const before = await countAll();
    await say("deflected");
    await say("reader-not-helped");
    expect(await countAll()).toEqual(before);
  });

  test("is in the insight by topic, the weeks before the period left out", async () => {
    const { app, say, insight } = await published();
    await say("deflected");
    await say("reader-not-helped");
    app.travel(13 * 7 * day);
    for (const name of ["deflected", "deflected", "reader-helped"] as const)
      await say(name);
    expect(await insight()).toMatchObject({
      ...{ deflected: 2, deflectedIn: { ekonomi: 2 } },
      ...{ readersHelped: 1, readersTold: 1 },
    });
  });

  test("is shown to the public once it is five, and a share never of a few", async () => {
    const { app, instance, say } = await published();
    const shown = () => openStatistics(app, instance);
    for (let time = 0; time < 4; time += 1) {
      await say("deflected");
      await say("reader-helped");
    }
    expect(await shown()).toMatchObject({
      ...{ deflected: null, readersHelped: null },
    });
    for (let time = 0; time < 5; time += 1) {
      await say("deflected");
      await say("reader-helped");
      await say("reader-not-helped");
    }
    expect(await shown()).toMatchObject({ deflected: 9, readersHelped: 64 });
  });

  test("is thanked and not counted from a program, or of a question nobody was about to send", async () => {
    const { app, say, rows } = await published();
    expect(await say("deflected", { honeypot: "x" })).toEqual({ ok: true });
    expect(await say("deflected", { formToken: "" })).toEqual({ ok: true });
    const formToken = app.forms.issue();
    app.travel(2 * day);
    expect(await say("deflected", { formToken })).toEqual({ ok: true });
    expect(await rows()).toEqual([]);
  });

  test("is counted three times an hour of one answer from one network, and of others still", async () => {
    const { app, say, rows } = await published();
    app.limits = createLimits();
    for (let time = 0; time < 10; time += 1) await say("reader-helped");
    expect((await rows()).map(({ count }) => count)).toEqual([3]);
    const other = { id: "another", topicId: "ekonomi" };
    await say("reader-helped", { thread: other });
    expect((await rows()).map(({ count }) => count)).toEqual([4]);
    app.address = "198.51.100.7";
    await say("reader-helped");
    expect((await rows()).map(({ count }) => count)).toEqual([5]);
  });

  test("is counted forty times an hour from one network, however many answers it is of", async () => {
    const { app, say, rows } = await published();
    app.limits = createLimits();
    for (let time = 0; time < 60; time += 1)
      await say("reader-helped", {
        thread: { id: `thread ${time}`, topicId: "ekonomi" },
      });
    expect((await rows()).map(({ count }) => count)).toEqual([40]);
  });
});

describeOnBothDatabases("A question about to be sent", (open) => {
  test("is offered the published answers to its like, with the short answer, and none of another municipality", async () => {
    const { app, threadId } = await freshThread(open);
    const { instance } = app;
    const text = "Räknas barnbidraget som inkomst för mig också?";
    expect(await similarAnswers(app, instance, text)).toEqual([
      {
        ...{ id: threadId, title: "Räknas barnbidraget som inkomst?" },
        shortAnswer: "Ja, barnbidraget räknas som en inkomst.",
      },
    ]);
    expect(await similarAnswers(app, instance, "Var ligger badhuset?")).toEqual(
      [],
    );
    const norrfors = { ...instance, id: "norrfors" };
    expect(await similarAnswers(app, norrfors, text)).toEqual([]);
  });
});
