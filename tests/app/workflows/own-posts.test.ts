import { expect, test } from "vitest";
import { dropPost } from "#app/workflows/drop-post.server.ts";
import { startPost } from "#app/workflows/start-post.server.ts";
import { findOldestWaiting } from "#db/queries/queue-counts.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  freshThread,
  postsOn,
  publishReply,
  reply,
  replyDraft,
} from "#tests/support/discussion.ts";
import { actOf, claimAndSave } from "#tests/support/main-job.ts";

describeOnBothDatabases("A post of our own", (open) => {
  const started = async () => {
    const team = await freshThread(open);
    const { app, maja, threadId } = team;
    const { instance } = app;
    const begun = await startPost(app, {
      instance,
      threadId,
      reviewerId: maja,
    });
    if (!begun.ok) throw new Error(begun.error);
    return { team, submissionId: begun.submissionId };
  };

  test("is held by the one who began it, and goes out when a colleague has read it", async () => {
    const { team, submissionId } = await started();
    const question = "Nu finns blanketten på **fem** språk.";
    expect(
      await publishReply(team, submissionId, replyDraft({ question })),
    ).toMatchObject({ ok: true });
    expect(await postsOn(team, team.threadId)).toEqual([
      "staff: <p>Nu finns blanketten på <strong>fem</strong> språk.</p>",
    ]);
  });

  test("is thrown away without a trace of its words", async () => {
    const { team, submissionId } = await started();
    const { app, maja, instanceId } = team;
    const act = await actOf(app, submissionId, maja);
    expect(await dropPost(app, act)).toEqual({ ok: true });
    expect(
      await findSubmission(app.db, instanceId, submissionId),
    ).toMatchObject({ work: "declined" });
  });

  test("is the only kind that can be thrown away", async () => {
    const { team } = await started();
    const { app, maja, threadId } = team;
    const { submissionId } = await reply(app, threadId);
    await claimAndSave(app, submissionId, maja, replyDraft());
    const act = await actOf(app, submissionId, maja);
    expect(await dropPost(app, act)).toEqual({
      ok: false,
      error: "not-found",
    });
  });

  test("is not counted among what residents wait for", async () => {
    const { team } = await started();
    expect(await findOldestWaiting(team.app.db, team.instanceId)).toBeNull();
  });
});
