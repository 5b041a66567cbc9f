import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import { stemsIn } from "#app/search/stems.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import type { ThreadId } from "#db/ids.ts";
import { findApproval } from "#db/queries/approvals.server.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { insertPost, replaceThreadStems } from "#db/queries/posts.server.ts";
import { findThreadText } from "#db/queries/publication.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import type { NewPost } from "#db/schema.ts";
import { inStockholm } from "#moderation/clock.ts";
import { postTextHash } from "#moderation/public-text.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import { postsOf, type WrittenPost } from "./posts-of.ts";
import type {
  Publishing,
  PublishParts,
  PublishResult,
} from "./publish-thread.server.ts";

type ReadyPost = Omit<NewPost, "position">;

/**
 * The same door as for threads, for what is said in one: exactly the approved words of a reply, and of our answer to it, with the
 * thread's search row, the version that empties every page cache, and the log, all in one transaction.
 */
export async function publishPost(
  app: PublishParts,
  { instance, submissionId, reviewerId }: Publishing,
): Promise<PublishResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return { ok: false, error: "not-found" };
  const { threadId } = submission;
  const posts = await approvedPosts(app, instance, submission);
  if (!posts || !threadId) return { ok: false, error: "not-approved" };
  const result = await orStale(
    inTransaction(app.db, async (trx): Promise<PublishResult> => {
      // Taken down while the reply was read: there is nothing left to reply in.
      if (!(await findThreadText(trx, instanceId, threadId)))
        return { ok: false, error: "not-approved" };
      for (const post of posts) await insertPost(trx, post);
      await replaceThreadStems(trx, instanceId, threadId, stemsIn);
      await raiseContentVersion(trx, instanceId);
      const moved = await moveSubmission(
        trx,
        instanceId,
        submission,
        { actor: reviewerId, at: app.now(), action: "publish", threadId },
        { visibility: "public" },
      );
      return moved.ok ? { ok: true, threadId } : moved;
    }),
  );
  if (result.ok) app.contentChanged(instanceId);
  return result;
}

/** The posts of an approved reply, each with its own approval; null when one of them has none. */
async function approvedPosts(
  app: PublishParts,
  instance: Instance,
  submission: Submission,
): Promise<ReadyPost[] | null> {
  const instanceId = instanceIdOf(instance);
  const isReady = submission.kind === "reply" && submission.work === "approved";
  const wording =
    isReady && (await openLatestWording(app, instanceId, submission.id));
  if (!wording || !submission.threadId) return null;
  const posts: ReadyPost[] = [];
  for (const post of postsOf(submission, wording.draft)) {
    const textHash = postTextHash(post.text);
    const approval = await findApproval(
      app.db,
      instanceId,
      submission.id,
      textHash,
      "post",
    );
    if (!approval) return null;
    posts.push({
      instance_id: instanceId,
      ...of(submission.threadId, submission, post),
      approval_id: approval.id,
      text_hash: textHash,
      published_on: inStockholm(app.now()).day.toISOString().slice(0, 10),
    });
  }
  return posts;
}

const of = (
  threadId: ThreadId,
  { id }: Submission,
  { author, text }: WrittenPost,
) => ({
  thread_id: threadId,
  submission_id: id,
  author,
  text,
  html: author === "staff" ? renderAnswer(text) : renderQuestion(text),
});
