import { expect, test } from "vitest";
import { declineSubmission } from "#app/workflows/decline-submission.server.ts";
import { readByReceipt } from "#app/workflows/read-by-receipt.server.ts";
import { removePost } from "#app/workflows/remove-post.server.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  freshThread,
  publishReply,
  reply,
  replyDraft,
  replyText,
} from "#tests/support/discussion.ts";
import { actOf, checkForChild, claimAndSave } from "#tests/support/main-job.ts";

type Team = Awaited<ReturnType<typeof freshThread>>;

async function seen({ app }: Team, code: string) {
  const read = await readByReceipt(app, { instance: app.instance, code });
  if (!read.ok) throw new Error(read.error);
  return read.view;
}

describeOnBothDatabases("A reply's own code", (open) => {
  test("shows which thread it is in, and nothing of it in public, while it waits", async () => {
    const team = await freshThread(open);
    const { receipt } = await reply(team.app, team.threadId);
    expect(await seen(team, receipt)).toMatchObject({
      ...{ work: "waiting", thread: null, original: replyText },
      ...{ answerHtml: null, canWithdraw: true },
      reply: {
        thread: { id: team.threadId, byline: "Socionom, Sundviks kommun" },
        ...{ posts: [], changes: null, isChanged: false, isRemoved: false },
      },
    });
  });

  test("shows it as it stands, with our answer, when it went out as it was written", async () => {
    const team = await freshThread(open);
    const { receipt, submissionId } = await reply(team.app, team.threadId);
    const answer = "Vad bra att du ringde.";
    await publishReply(team, submissionId, replyDraft({ answer }));
    expect((await seen(team, receipt)).reply).toMatchObject({
      posts: [{ author: "resident" }, { author: "staff" }],
      ...{ changes: null, isChanged: false, isRemoved: false },
    });
  });

  test("shows its writer word by word what we changed", async () => {
    const team = await freshThread(open);
    const text = "Fråga Svenbritt i receptionen först.";
    const { receipt, submissionId } = await reply(team.app, team.threadId, {
      text,
    });
    const question = "Fråga i receptionen först.";
    await publishReply(team, submissionId, replyDraft({ question }));
    expect((await seen(team, receipt)).reply).toMatchObject({
      isChanged: true,
      changes: [
        { kind: "same", text: "Fråga " },
        { kind: "removed", text: "Svenbritt " },
        { kind: "same", text: "i receptionen först." },
      ],
    });
  });

  test("tells when it has been taken away", async () => {
    const team = await freshThread(open);
    const { app, maja, threadId } = team;
    const { receipt, submissionId } = await reply(app, threadId);
    await publishReply(team, submissionId);
    await removePost(app, {
      ...{ instance: app.instance, threadId, position: 1, reviewerId: maja },
      ...{ reasonCode: "wrong", reason: "Stämmer inte" },
    });
    expect((await seen(team, receipt)).reply).toMatchObject({
      ...{ posts: [], isRemoved: true },
    });
  });

  test("shows our words when it is declined", async () => {
    const team = await freshThread(open);
    const { app, maja, threadId } = team;
    const { receipt, submissionId } = await reply(app, threadId);
    await claimAndSave(app, submissionId, maja, replyDraft());
    await checkForChild(app, submissionId, maja);
    const words = "Inlägget handlar om en annan persons ärende.";
    const act = await actOf(app, submissionId, maja);
    const how = { reasonCode: "other", reason: "Handlar om någon annan" };
    expect(await declineSubmission(app, { ...act, ...how, words })).toEqual({
      ok: true,
    });
    const view = await seen(team, receipt);
    expect(view.work).toBe("declined");
    expect(view.messages.map(({ text }) => text)).toEqual([words]);
  });
});
