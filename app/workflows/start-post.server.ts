import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  idBytes,
  idFrom,
  type PersonId,
  type SubmissionId,
  type ThreadId,
} from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { findThreadText } from "#db/queries/publication.server.ts";
import { insertSubmission } from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { leaseUntil } from "./lease.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type StartPostResult =
  | { ok: true; submissionId: SubmissionId }
  | { ok: false; error: "not-found" | "stale" }
  | StoreUnavailable;

/** Begins a post of our own in a thread, held by the one who is to write it; it goes the same way as everything else that is published. */
export async function startPost(
  app: AppContext,
  {
    instance,
    threadId,
    reviewerId,
  }: { instance: Instance; threadId: ThreadId; reviewerId: PersonId },
): Promise<StartPostResult> {
  const instanceId = instanceIdOf(instance);
  const now = app.now();
  const id = idFrom<SubmissionId>(app.randomBytes(idBytes));
  return orStale(
    inTransaction(app.db, async (trx): Promise<StartPostResult> => {
      const thread = await findThreadText(trx, instanceId, threadId);
      if (!thread) return { ok: false, error: "not-found" };
      const { topicId } = thread;
      await insertSubmission(trx, {
        ...ownPost,
        ...{ id, instance_id: instanceId, topic_id: topicId, form_key: id },
        thread_id: threadId,
        received_at: toHour(now).toISOString(),
      });
      const by = { actor: reviewerId, at: now, threadId };
      await appendEvent(trx, instanceId, {
        ...{ ...by, submissionId: id, rowVersion: 1 },
        action: "start-post",
        to: "waiting",
      });
      const moved = await moveSubmission(
        trx,
        instanceId,
        { id, work: "waiting", rowVersion: 1 },
        { ...by, action: "claim" },
        { claimed_by: reviewerId, claim_expires_at: leaseUntil(now) },
      );
      return moved.ok ? { ok: true, submissionId: id } : moved;
    }),
  );
}

/** Nobody waits for it, so it has no time to keep and no code. */
const ownPost = {
  kind: "reply",
  post_author: "staff",
  wish: "public",
  work: "waiting",
  visibility: "staff",
  risk: "none",
  lane: "ordinary",
  row_version: 1,
} as const;
