import { expect, test } from "vitest";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { closeDiscussion } from "#app/workflows/close-discussion.server.ts";
import { publishApproved } from "#app/workflows/publish-approved.server.ts";
import { publishPost } from "#app/workflows/publish-post.server.ts";
import { removePost } from "#app/workflows/remove-post.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { submitReply } from "#app/workflows/submit-reply.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
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
import {
  actOf,
  approve,
  bringToSecondRead,
  harmlessDraft,
} from "#tests/support/main-job.ts";

const why = { reasonCode: "identifying", reason: "Pekar ut en granne" };

describeOnBothDatabases("Taking a post away", (open) => {
  const withPost = async (answer = "") => {
    const team = await freshThread(open);
    const { app, maja, threadId } = team;
    const { submissionId } = await reply(app, threadId);
    await publishReply(team, submissionId, replyDraft({ answer }));
    const { instance } = app;
    const at = { instance, threadId, position: 1, reviewerId: maja };
    const work = async () =>
      (await findSubmission(app.db, team.instanceId, submissionId))?.work;
    return { team, at, work, submissionId };
  };

  test("leaves when and why, and none of its words on the page or in the search", async () => {
    const { team, at, work } = await withPost();
    const { app, instanceId, threadId } = team;
    expect(await removePost(app, { ...at, ...why })).toEqual({ ok: true });
    expect(await postsOn(team, threadId)).toEqual(["identifying"]);
    expect((await searchThreads(app, instanceId, "ringde")).lines).toEqual([]);
    expect(await work()).toBe("answered-privately");
    const rows = await app.db.selectFrom("removed_post").selectAll().execute();
    expect(rows).toEqual([
      {
        ...{ instance_id: "sundvik", thread_id: threadId, position: 1 },
        ...{ reason_code: "identifying", removed_on: "2026-11-16" },
      },
    ]);
  });

  test("is logged with who and why", async () => {
    const { team, at } = await withPost();
    await removePost(team.app, { ...at, ...why });
    const line = await team.app.db
      .selectFrom("moderation_event")
      .select(["actor_id", "reason_code", "reason", "thread_id"])
      .where("action", "=", "remove-post")
      .executeTakeFirst();
    expect(line).toEqual({
      ...{ actor_id: team.maja, thread_id: team.threadId },
      ...{ reason_code: why.reasonCode, reason: why.reason },
    });
  });

  test("needs a reason, and a post of this municipality", async () => {
    const { team, at } = await withPost();
    const { app } = team;
    expect(await removePost(app, { ...at, ...why, reason: " " })).toEqual({
      ok: false,
      error: "reason-required",
    });
    const norrfors = { ...app.instance, id: "norrfors" };
    for (const other of [{ position: 2 }, { instance: norrfors }])
      expect(await removePost(app, { ...at, ...why, ...other })).toEqual({
        ok: false,
        error: "not-found",
      });
  });

  test("takes the reply's post and lets our answer to it stand, until that goes too", async () => {
    const { team, at, work } = await withPost("Ring oss gärna igen.");
    const { app, threadId } = team;
    await removePost(app, { ...at, ...why });
    expect(await postsOn(team, threadId)).toEqual([
      "identifying",
      "staff: <p>Ring oss gärna igen.</p>",
    ]);
    expect(await work()).toBe("published");
    await removePost(app, { ...at, ...why, position: 2 });
    expect(await work()).toBe("answered-privately");
  });

  test("leaves its place empty: the next post comes after it", async () => {
    const { team, at } = await withPost();
    const { app, threadId } = team;
    await removePost(app, { ...at, ...why });
    const next = await reply(app, threadId);
    await publishReply(team, next.submissionId);
    expect(await postsOn(team, threadId)).toEqual([
      "identifying",
      `resident: <p>${replyText}</p>`,
    ]);
  });

  test("happens to every post when the thread is taken down, and their replies say so", async () => {
    const { team, work } = await withPost();
    const { app, maja, threadId } = team;
    const { instance } = app;
    const taking = { instance, threadId, reviewerId: maja, ...why };
    expect(await unpublishThread(app, taking)).toEqual({ ok: true });
    expect(await postsOn(team, threadId)).toEqual([]);
    expect(await work()).toBe("answered-privately");
  });

  test("a reply approved after its thread was taken down is not published", async () => {
    const { team } = await withPost();
    const { app, maja, samir, threadId } = team;
    const { submissionId } = await reply(app, threadId);
    await bringToSecondRead(app, submissionId, maja, replyDraft());
    await approve(app, submissionId, samir, replyDraft());
    const { instance } = app;
    await unpublishThread(app, {
      ...{ instance, threadId, reviewerId: maja },
      ...why,
    });
    expect(
      await publishPost(app, { instance, submissionId, reviewerId: samir }),
    ).toEqual({ ok: false, error: "not-approved" });
  });
});

describeOnBothDatabases("Correcting a thread", (open) => {
  test("leaves what has been said in it where it is, and found", async () => {
    const team = await freshThread(open);
    const { app, maja, samir, threadId, instanceId, submissionId } = team;
    await publishReply(team, (await reply(app, threadId)).submissionId);
    const { instance } = app;
    const reasonCode = "wrong";
    const reviewerId = maja;
    await startCorrection(app, { instance, threadId, reviewerId, reasonCode });
    const better = { ...harmlessDraft, answer: "Studiebidraget räknas inte." };
    const act = await actOf(app, submissionId, maja);
    await sendToSecondRead(app, { ...act, draft: better });
    await approve(app, submissionId, samir, better);
    const publishing = { instance, submissionId, reviewerId: samir };
    expect(await publishApproved(app, publishing)).toMatchObject({ ok: true });
    expect(await postsOn(team, threadId)).toHaveLength(1);
    for (const query of ["ringde", "studiebidraget"])
      expect((await searchThreads(app, instanceId, query)).lines).toHaveLength(
        1,
      );
  });
});

describeOnBothDatabases("Closing a discussion", (open) => {
  test("stops replies in this thread, with a day and a reason, until it is opened again", async () => {
    const { app, maja, threadId, instanceId } = await freshThread(open);
    const { instance } = app;
    const closing = { instance, threadId, reviewerId: maja };
    const close = { reasonCode: "off-topic", reason: "Bråk om annat" };
    expect(await closeDiscussion(app, { ...closing, ...close })).toEqual({
      ok: true,
    });
    expect(
      await findPublishedThread(app.db, instanceId, threadId),
    ).toMatchObject({ closedOn: "2026-11-16", closedCode: "off-topic" });
    const write = () => submitReply(app, replyTo(app, threadId));
    expect(await write()).toEqual({ ok: false, error: "closed" });
    await closeDiscussion(app, { ...closing, reasonCode: null, reason: "" });
    expect(await write()).toMatchObject({ ok: true });
  });

  test("needs a reason we know and words for the log", async () => {
    const { app, maja, threadId } = await freshThread(open);
    const { instance } = app;
    const closing = { instance, threadId, reviewerId: maja };
    for (const close of [
      { reasonCode: "tired", reason: "Orkar inte" },
      { reasonCode: "answered", reason: " " },
    ])
      expect(await closeDiscussion(app, { ...closing, ...close })).toEqual({
        ok: false,
        error: "reason-required",
      });
  });

  test("does not reach another municipality's thread", async () => {
    const { app, maja, threadId } = await freshThread(open);
    const instance = { ...app.instance, id: "norrfors" as InstanceId };
    expect(
      await closeDiscussion(app, {
        ...{ instance, threadId, reviewerId: maja },
        ...{ reasonCode: "answered", reason: "Klart" },
      }),
    ).toEqual({ ok: false, error: "not-found" });
  });
});
