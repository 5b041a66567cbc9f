import { instanceIdOf } from "#app/instance/require-instance.ts";
import { publishPost } from "#app/workflows/publish-post.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { submitReply } from "#app/workflows/submit-reply.server.ts";
import type { SubmissionId, ThreadId } from "#db/ids.ts";
import { listPosts } from "#db/queries/forum-posts.server.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { ReplyAuthor } from "#moderation/submission.ts";
import { freshTeam, type TestApp } from "./app.ts";
import { approve, ask, bringToSecondRead } from "./main-job.ts";

type Team = Awaited<ReturnType<typeof freshTeam>>;

/** A team with one published question, and the code it was asked with. */
export async function freshThread(
  open: Parameters<typeof freshTeam>[0],
  asked: Parameters<typeof ask>[1] = {},
) {
  const team = await freshTeam(open);
  const { app, maja, samir } = team;
  const { submissionId, receipt } = await ask(app, asked);
  await bringToSecondRead(app, submissionId, maja);
  await approve(app, submissionId, samir);
  const { instance } = app;
  const publishing = { instance, submissionId, reviewerId: samir };
  const published = await publishThread(app, publishing);
  if (!published.ok) throw new Error(published.error);
  return { ...team, receipt, submissionId, threadId: published.threadId };
}

export const replyText = "Tack, jag ringde och fick hjälp med ansökningen.";

/** What a resident fills in to reply. */
export function replyTo(
  app: TestApp,
  threadId: ThreadId,
  change: { text?: string; author?: ReplyAuthor; code?: string | null } = {},
) {
  return {
    ...{ instance: app.instance, threadId, text: replyText },
    ...({ author: "resident", code: null, honeypot: "" } as const),
    formToken: app.forms.issue(),
    ...change,
  };
}

/** Sends a reply and gives its code and its place. */
export async function reply(
  app: TestApp,
  threadId: ThreadId,
  change: Parameters<typeof replyTo>[2] = {},
) {
  const sent = await submitReply(app, replyTo(app, threadId, change));
  if (!sent.ok || sent.receipt === null)
    throw new Error(`not sent: ${JSON.stringify(sent)}`);
  const lines = await listQueue(app.db, instanceIdOf(app.instance), {
    works: ["waiting"],
    order: "clock",
    limit: 100,
  });
  const newest = lines.toSorted((a, b) => b.number - a.number)[0];
  if (!newest) throw new Error("not in the queue");
  return { receipt: sent.receipt, submissionId: newest.id };
}

/** The wording of a reply, with our answer where there is one. */
export const replyDraft = (change: Partial<Draft> = {}): Draft => ({
  ...{ title: "", question: replyText, shortAnswer: "", answer: "" },
  ...{ topicId: "ekonomi", decisions: [] },
  ...change,
});

/** Takes a reply all the way to the forum. */
export async function publishReply(
  { app, maja, samir }: Team,
  submissionId: SubmissionId,
  draft = replyDraft(),
) {
  const sent = await bringToSecondRead(app, submissionId, maja, draft);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  await approve(app, submissionId, samir, draft);
  const { instance } = app;
  return publishPost(app, { instance, submissionId, reviewerId: samir });
}

/** The words of a thread's posts as its page has them. */
export async function postsOn({ app, instanceId }: Team, threadId: ThreadId) {
  const posts = await listPosts(app.db, instanceId, threadId);
  return posts.map((post) =>
    "html" in post ? `${post.author}: ${post.html}` : post.reasonCode,
  );
}
