import type { Transaction } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { InstanceId, PersonId, SubmissionId, ThreadId } from "#db/ids.ts";
import { endCorrection } from "#db/queries/corrections.server.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { appendEvent, type NewEvent } from "#db/queries/log.server.ts";
import { listRepliesOfThread } from "#db/queries/posts.server.ts";
import { removeThread } from "#db/queries/publication.server.ts";
import { deleteThreadStems } from "#db/queries/search.server.ts";
import {
  findSubmission,
  hidePurged,
  type Submission,
} from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { inStockholm } from "#moderation/clock.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import {
  moveSubmission,
  orStale,
  StaleVersion,
} from "./move-submission.server.ts";

/** Why a thread was taken down. */
export const unpublishReasons = [
  "identifying",
  "wrong",
  "outdated",
  "asked-for",
  "unlawful",
] as const;
export type UnpublishReason = (typeof unpublishReasons)[number];

export type UnpublishResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "reason-required" | "stale" }
  | StoreUnavailable;

/** Takes a thread off every public surface at once, also while it is being corrected; its address answers 410 from then on. */
export async function unpublishThread(
  app: AppContext,
  input: {
    instance: Instance;
    threadId: ThreadId;
    reviewerId: PersonId;
    reasonCode: string;
    reason: string;
  },
): Promise<UnpublishResult> {
  const reasonCode = unpublishReasons.find((code) => code === input.reasonCode);
  const reason = cleanLine(input.reason);
  if (!reasonCode || reason === "")
    return { ok: false, error: "reason-required" };
  const instanceId = instanceIdOf(input.instance);
  const now = app.now();
  const tombstone = {
    reasonCode,
    unpublishedOn: inStockholm(now).day.toISOString().slice(0, 10),
  };
  const event = {
    ...{ actor: input.reviewerId, at: now },
    action: "unpublish",
    ...{ threadId: input.threadId, reasonCode, reason },
  } as const;
  const result = await orStale(
    inTransaction(app.db, (trx) => takeDown(trx, instanceId, event, tombstone)),
  );
  if (!result.ok) return result;
  app.contentChanged(instanceId);
  await eraseTraces(app.db);
  return result;
}

type Unpublishing = NewEvent & { action: "unpublish"; threadId: ThreadId };

async function takeDown(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  event: Unpublishing,
  tombstone: Parameters<typeof removeThread>[3],
): Promise<UnpublishResult> {
  const { threadId } = event;
  const replies = await listRepliesOfThread(trx, instanceId, threadId);
  const removed = await removeThread(trx, instanceId, threadId, tombstone);
  const submission =
    removed && (await findSubmission(trx, instanceId, removed.submissionId));
  if (!removed || !submission) return { ok: false, error: "not-found" };
  await deleteThreadStems(trx, removed.searchId);
  await raiseContentVersion(trx, instanceId);
  for (const reply of replies)
    await goesWithItsThread(trx, instanceId, reply, event);
  await endQuestion(trx, instanceId, submission, event);
  return { ok: true };
}

/** The question's work ends with its thread, and so does a correction of it, wherever that stands. */
async function endQuestion(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submission: Submission,
  event: Unpublishing,
): Promise<void> {
  const submissionId = submission.id;
  // A purged question has no state to go back to; its thread can still be taken down.
  if (submission.work === "purged") {
    if (!(await hidePurged(trx, instanceId, submissionId)))
      throw new StaleVersion();
    return appendEvent(trx, instanceId, { ...event, submissionId });
  }
  await endCorrection(trx, instanceId, submissionId, {
    ...{ state: "dropped", at: event.at },
  });
  const moved = await moveSubmission(trx, instanceId, submission, event, {
    ...{ visibility: "asker", publish_after: null },
    ...{ claimed_by: null, claim_expires_at: null },
  });
  // The thread goes with the move or not at all.
  if (!moved.ok) throw new StaleVersion();
}

/** A post leaves the forum with its thread, and its reply says so; one that is purged has no state to go back to. */
async function goesWithItsThread(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  event: NewEvent & { action: "unpublish" },
): Promise<void> {
  const reply = await findSubmission(trx, instanceId, submissionId);
  if (reply?.work === "published")
    await moveSubmission(trx, instanceId, reply, event, {
      visibility: "asker",
    });
}
