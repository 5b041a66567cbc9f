import { expect, test } from "vitest";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { giveFeedback } from "#app/workflows/give-feedback.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { requestRemoval } from "#app/workflows/request-removal.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { closeTask, listOpenTasks } from "#db/queries/tasks.server.ts";
import { privateReasons } from "#moderation/outcome.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { approved, askerOf } from "#tests/support/dialogue.ts";
import {
  actOf,
  ask,
  claimAndSave,
  bringToSecondRead,
  checkForChild,
} from "#tests/support/main-job.ts";

const closed = { ok: false, error: "closed" };

describeOnBothDatabases("The dialogue behind a code", (open) => {
  async function published() {
    const team = await freshTeam(open);
    const { app, samir } = team;
    const question = await approved(team);
    const act = { instance: app.instance, reviewerId: samir, ...question };
    const out = await publishThread(app, act);
    if (!out.ok) throw new Error(out.error);
    return { ...team, ...question, threadId: out.threadId };
  }

  async function answeredPrivately() {
    const team = await freshTeam(open);
    const { app, maja } = team;
    const question = await ask(app, { wish: "private" });
    await claimSubmission(app, {
      ...(await actOf(app, question.submissionId, maja)),
      takeOver: false,
    });
    await checkForChild(app, question.submissionId, maja);
    const result = await answerPrivately(app, {
      ...(await actOf(app, question.submissionId, maja)),
      ...{ words: "Ja, barnbidraget räknas med." },
      ...{ reasonCode: "", reason: "" },
    });
    if (!result.ok) throw new Error(result.error);
    return { ...team, ...question };
  }

  test("a message in an ended question puts it in the queue again, with the whole conversation kept", async () => {
    const { app, receipt } = await answeredPrivately();
    const asker = askerOf(app, receipt);
    expect(
      await writeMore(app, { ...asker, text: "Och bostadsbidrag?" }),
    ).toEqual({ ok: true });
    expect(await readByReceipt(app, asker)).toMatchObject({
      ok: true,
      view: {
        work: "waiting",
        messages: [
          { author: "staff", kind: "outcome" },
          { author: "resident", text: "Och bostadsbidrag?" },
        ],
      },
    });
  });

  test("a message to a published question lies before staff once, without its words, until somebody has looked", async () => {
    const { app, receipt, submissionId, instanceId } = await published();
    const asker = askerOf(app, receipt);
    await writeMore(app, { ...asker, text: "Numret är fel." });
    await writeMore(app, { ...asker, text: "Jag menar det andra." });
    const tasks = await listOpenTasks(app.db, instanceId, { limit: 10 });
    expect(tasks).toMatchObject([
      { kind: "message", submissionId, sealed: null, code: null },
    ]);
    const [task] = tasks;
    const at = app.now();
    await closeTask(app.db, instanceId, {
      ...{ id: task?.id ?? "", by: null, outcome: "seen", at },
    });
    await writeMore(app, { ...asker, text: "Tack." });
    expect(await listOpenTasks(app.db, instanceId, { limit: 10 })).toHaveLength(
      1,
    );
  });

  test("a message while a colleague reads the text lies before staff too, for the desk is done with it", async () => {
    const { app, maja, instanceId } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app);
    await bringToSecondRead(app, submissionId, maja);
    await writeMore(app, { ...askerOf(app, receipt), text: "En sak till." });
    expect(
      await listOpenTasks(app.db, instanceId, { limit: 10 }),
    ).toMatchObject([{ kind: "message", submissionId }]);
  });

  test("the asker can say if it helped, after an answer and not before, and change it", async () => {
    const { app, receipt } = await published();
    const asker = askerOf(app, receipt);
    const first = { rightThing: "yes", helped: "no" } as const;
    const then = { rightThing: null, helped: "partly" } as const;
    expect(await giveFeedback(app, { ...asker, feedback: first })).toEqual({
      ok: true,
    });
    await giveFeedback(app, { ...asker, feedback: then });
    const rows = await app.db
      .selectFrom("feedback")
      .select(["right_thing", "helped", "given_on"])
      .execute();
    expect(rows).toEqual([
      { right_thing: null, helped: "partly", given_on: "2026-11-16" },
    ]);
    const fresh = await ask(app);
    const early = { ...askerOf(app, fresh.receipt), feedback: first };
    expect(await giveFeedback(app, early)).toEqual(closed);
    const none = { rightThing: null, helped: null };
    expect(await giveFeedback(app, { ...asker, feedback: none })).toEqual({
      ok: false,
      error: "nothing-chosen",
    });
  });

  test("somebody can ask for something published to be taken away: sealed, once at a time, with the part it is about", async () => {
    const { app, receipt, submissionId, threadId, instanceId } =
      await published();
    const asker = askerOf(app, receipt);
    const text = "Att jag söker varje månad.";
    const removal = { ...asker, part: "question", text } as const;
    expect(await requestRemoval(app, removal)).toEqual({ ok: true });
    expect(await requestRemoval(app, removal)).toEqual({
      ok: false,
      error: "already-asked",
    });
    const tasks = await listOpenTasks(app.db, instanceId, {
      ...{ kind: "removal", limit: 10 },
    });
    expect(tasks).toMatchObject([
      { kind: "removal", submissionId, threadId, code: "question" },
    ]);
    const [task] = tasks;
    if (!task?.sealed || !task.sealKeyId) throw new Error("no words");
    expect(Buffer.from(task.sealed).toString("utf8")).not.toContain("månad");
    const words = { sealKeyId: task.sealKeyId, sealed: task.sealed };
    expect(
      await app.sealing.open(instanceId, words, boundTo.task(task.id)),
    ).toBe(text);
    expect(await readByReceipt(app, asker)).toMatchObject({
      view: { removal: "asked" },
    });
  });

  test("twenty requests for removal in the same moment are one", async () => {
    const { app, receipt, instanceId } = await published();
    const removal = {
      ...askerOf(app, receipt),
      part: "all",
      text: "",
    } as const;
    await Promise.all(
      Array.from({ length: 20 }, () => requestRemoval(app, removal)),
    );
    expect(await listOpenTasks(app.db, instanceId, { limit: 50 })).toHaveLength(
      1,
    );
  });

  test("what is not public cannot be taken away, and a request says what it is about", async () => {
    const { app, receipt } = await published();
    const asker = askerOf(app, receipt);
    expect(
      await requestRemoval(app, { ...asker, part: null, text: "x" }),
    ).toEqual({ ok: false, error: "part-required" });
    expect(
      await requestRemoval(app, { ...asker, part: "answer", text: "" }),
    ).toEqual({ ok: false, error: "words-required" });
    const fresh = askerOf(app, (await ask(app)).receipt);
    expect(
      await requestRemoval(app, { ...fresh, part: "all", text: "" }),
    ).toEqual(closed);
  });

  test("taking the question back after it was taken down erases what was asked for too", async () => {
    const { app, receipt, maja, threadId } = await published();
    const asker = askerOf(app, receipt);
    await requestRemoval(app, { ...asker, part: "answer", text: "Allt." });
    await unpublishThread(app, {
      ...{ instance: app.instance, threadId },
      ...{ reviewerId: maja, reasonCode: "asked-for", reason: "Bett om det" },
    });
    expect(await withdrawQuestion(app, asker)).toEqual({ ok: true });
    const rows = await app.db.selectFrom("task").select("sealed").execute();
    expect(rows).toEqual([{ sealed: null }]);
  });

  test("a draft nobody has approved is never shown as the answer", async () => {
    const { app, maja } = await freshTeam(open);
    const { submissionId, receipt } = await ask(app);
    await claimAndSave(app, submissionId, maja);
    await checkForChild(app, submissionId, maja);
    await answerPrivately(app, {
      ...(await actOf(app, submissionId, maja)),
      ...{ words: "Ring oss.", reasonCode: privateReasons[0], reason: "" },
    });
    expect(await readByReceipt(app, askerOf(app, receipt))).toMatchObject({
      view: { answerHtml: null, messages: [{ text: "Ring oss." }] },
    });
  });

  test("a question that is late says how long answers take now", async () => {
    const { app } = await freshTeam(open);
    const { receipt } = await ask(app);
    const asker = askerOf(app, receipt);
    expect(await readByReceipt(app, asker)).toMatchObject({
      view: { isLate: false, workingDays: 1 },
    });
    // Due on Tuesday; on Thursday it is two days and an hour late: three days more than the one promised.
    app.travel(72 * 3_600_000);
    expect(await readByReceipt(app, asker)).toMatchObject({
      view: { isLate: true, workingDays: 4 },
    });
  });

  test("another municipality's code opens nothing here", async () => {
    const { app, receipt } = await published();
    const norrfors = { ...app.instance, id: "norrfors" };
    const foreign = { instance: norrfors, code: receipt };
    const notFound = { ok: false, error: "not-found" };
    const feedback = { rightThing: "yes", helped: null } as const;
    expect(await giveFeedback(app, { ...foreign, feedback })).toEqual(notFound);
    expect(
      await requestRemoval(app, { ...foreign, part: "all", text: "" }),
    ).toEqual(notFound);
  });
});
