import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { publishApproved } from "#app/workflows/publish-approved.server.ts";
import { publishPost } from "#app/workflows/publish-post.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { submitReply } from "#app/workflows/submit-reply.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { listPublishedThreads } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { findOriginal } from "#db/queries/texts.server.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  freshThread,
  postsOn,
  publishReply,
  reply,
  replyDraft,
  replyText,
  replyTo,
} from "#tests/support/discussion.ts";
import { approve, ask, bringToSecondRead } from "#tests/support/main-job.ts";

describeOnBothDatabases("A reply in a thread", (open) => {
  test("is read, approved and then a post of the thread", async () => {
    const team = await freshThread(open);
    const { app, threadId, instanceId } = team;
    const { submissionId } = await reply(app, threadId, { author: "parent" });
    expect(await publishReply(team, submissionId)).toEqual({
      ok: true,
      threadId,
    });
    expect(await postsOn(team, threadId)).toEqual([
      `parent: <p>${replyText}</p>`,
    ]);
    expect(
      await findSubmission(app.db, instanceId, submissionId),
    ).toMatchObject({
      work: "published",
      visibility: "public",
      kind: "reply",
      threadId,
    });
  });

  test("is in no list, count or search before it is published, and then in all of them", async () => {
    const team = await freshThread(open);
    const { app, maja, samir, threadId, instanceId } = team;
    const { submissionId } = await reply(app, threadId);
    const look = async () => ({
      posts: (await postsOn(team, threadId)).length,
      counted: (await listPublishedThreads(app.db, instanceId, { limit: 9 }))[0]
        ?.postCount,
      found: (await searchThreads(app, instanceId, "ringde")).lines.length,
    });
    const nowhere = { posts: 0, counted: 0, found: 0 };
    expect(await look()).toEqual(nowhere);
    await bringToSecondRead(app, submissionId, maja, replyDraft());
    expect(await look()).toEqual(nowhere);
    await approve(app, submissionId, samir, replyDraft());
    expect(await look()).toEqual(nowhere);
    const { instance } = app;
    await publishApproved(app, { instance, submissionId, reviewerId: samir });
    expect(await look()).toEqual({ posts: 1, counted: 1, found: 1 });
    // The thread is still found by its own words.
    expect(
      (await searchThreads(app, instanceId, "barnbidrag")).lines,
    ).toHaveLength(1);
  });

  test("is sealed, with its original readable by nobody without the key", async () => {
    const { app, threadId, instanceId } = await freshThread(open);
    const { submissionId } = await reply(app, threadId);
    const original = await findOriginal(app.db, instanceId, submissionId);
    const stored = Buffer.from(original?.sealed ?? []).toString("utf8");
    expect(stored.length).toBeGreaterThan(0);
    expect(stored).not.toContain("ansökningen");
  });

  test("goes out with our answer after it, each with its own approval", async () => {
    const team = await freshThread(open);
    const { app, threadId } = team;
    const { submissionId } = await reply(app, threadId);
    const draft = replyDraft({ answer: "Bra att du **ringde**." });
    expect(await publishReply(team, submissionId, draft)).toMatchObject({
      ok: true,
    });
    expect(await postsOn(team, threadId)).toEqual([
      `resident: <p>${replyText}</p>`,
      "staff: <p>Bra att du <strong>ringde</strong>.</p>",
    ]);
    const approvals = await app.db
      .selectFrom("approval")
      .select("subject")
      .where("submission_id", "=", submissionId)
      .execute();
    expect(approvals).toEqual([{ subject: "post" }, { subject: "post" }]);
  });

  test("is not published before a colleague has approved it, nor as a thread of its own", async () => {
    const { app, maja, samir, threadId } = await freshThread(open);
    const { submissionId } = await reply(app, threadId);
    const { instance } = app;
    const publishing = { instance, submissionId, reviewerId: samir };
    const refused = { ok: false, error: "not-approved" };
    expect(await publishPost(app, publishing)).toEqual(refused);
    await bringToSecondRead(app, submissionId, maja, replyDraft());
    expect(await publishPost(app, publishing)).toEqual(refused);
    expect(await approve(app, submissionId, maja, replyDraft())).toEqual({
      ok: false,
      error: "own-text",
    });
    await approve(app, submissionId, samir, replyDraft());
    expect(await publishThread(app, publishing)).toEqual(refused);
  });

  test("is not read on while it says what the thread hides, though alone it says nothing", async () => {
    const signed =
      "Hej, jag heter Sten Björk och undrar om barnbidraget räknas som inkomst.";
    // A tree to whoever has not read the question; its writer's name to those who have.
    const text = "Jag brukar stå vid en björk och andas lugnt.";
    const draft = replyDraft({ question: text });
    const sendIn = async (asked: { text?: string }) => {
      const { app, maja, threadId } = await freshThread(open, asked);
      const { submissionId } = await reply(app, threadId, { text });
      return bringToSecondRead(app, submissionId, maja, draft);
    };
    expect(await sendIn({})).toEqual({ ok: true });
    expect(await sendIn({ text: signed })).toMatchObject({
      ok: false,
      error: "not-ready",
      missing: ["must"],
    });
  });

  test("needs neither title, topic, short answer nor an answer from us", async () => {
    const { app, maja, threadId } = await freshThread(open);
    const { submissionId } = await reply(app, threadId);
    expect(
      await bringToSecondRead(app, submissionId, maja, replyDraft()),
    ).toEqual({ ok: true });
  });

  test("cannot be published once it has been withdrawn", async () => {
    const { app, maja, samir, threadId } = await freshThread(open);
    const { submissionId, receipt } = await reply(app, threadId);
    await bringToSecondRead(app, submissionId, maja, replyDraft());
    await approve(app, submissionId, samir, replyDraft());
    const { instance } = app;
    await withdrawQuestion(app, { instance, code: receipt });
    expect(
      await publishPost(app, { instance, submissionId, reviewerId: samir }),
    ).toEqual({ ok: false, error: "not-approved" });
  });
});

describeOnBothDatabases("Who may reply", (open) => {
  test("only the code of the thread's question lets somebody write as the one who asked", async () => {
    const { app, threadId, receipt } = await freshThread(open);
    const other = await ask(app);
    const as = (code: string | null) =>
      submitReply(app, replyTo(app, threadId, { author: "asker", code }));
    for (const code of [null, other.receipt, "1234567890123456"])
      expect(await as(code)).toEqual({ ok: false, error: "not-asker" });
    expect(await as(receipt)).toMatchObject({ ok: true });
  });

  test("a form sent twice is one reply", async () => {
    const { app, threadId } = await freshThread(open);
    const once = replyTo(app, threadId);
    const first = await submitReply(app, once);
    expect(await submitReply(app, once)).toEqual(first);
    const rows = await app.db
      .selectFrom("submission")
      .select("id")
      .where("kind", "=", "reply")
      .execute();
    expect(rows).toHaveLength(1);
  });

  test("what a program fills in goes to the slow lane, and is not refused", async () => {
    const { app, threadId } = await freshThread(open);
    const filled = { ...replyTo(app, threadId), honeypot: "http://x.example" };
    expect(await submitReply(app, filled)).toMatchObject({ ok: true });
    const rows = await app.db
      .selectFrom("submission")
      .select("lane")
      .where("kind", "=", "reply")
      .execute();
    expect(rows).toEqual([{ lane: "slow" }]);
  });

  test.each([
    { isOpen: false, closedTopics: [] },
    { isOpen: true, closedTopics: ["ekonomi"] },
  ])("nobody can where the municipality has closed: %o", async (discussion) => {
    const { app, threadId } = await freshThread(open);
    const instance = { ...app.instance, discussion };
    expect(
      await submitReply(app, { ...replyTo(app, threadId), instance }),
    ).toEqual({ ok: false, error: "closed" });
  });

  test("another municipality's thread is not there to reply in", async () => {
    const { app, threadId } = await freshThread(open);
    const instance = { ...app.instance, id: "norrfors" };
    expect(
      await submitReply(app, { ...replyTo(app, threadId), instance }),
    ).toEqual({ ok: false, error: "not-found" });
  });
});
