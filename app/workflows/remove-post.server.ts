import type { Transaction } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { stemsIn } from "#app/search/stems.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { InstanceId, PersonId, ThreadId } from "#db/ids.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { removePostAt, replaceThreadStems } from "#db/queries/posts.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { inStockholm } from "#moderation/clock.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import { unpublishReasons } from "./unpublish-thread.server.ts";

export interface Removing {
  instance: Instance;
  threadId: ThreadId;
  position: number;
  reviewerId: PersonId;
  reasonCode: string;
  /** In words, for the log. */
  reason: string;
}

export type RemovePostResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "reason-required" | "stale" }
  | StoreUnavailable;

/** Takes one post off the page, the search and every cache at once; in its place stands that it is gone, when and why. */
export async function removePost(
  app: AppContext,
  input: Removing,
): Promise<RemovePostResult> {
  const reasonCode = unpublishReasons.find((code) => code === input.reasonCode);
  const reason = cleanLine(input.reason);
  if (!reasonCode || reason === "")
    return { ok: false, error: "reason-required" };
  const instanceId = instanceIdOf(input.instance);
  const result = await orStale(
    inTransaction(app.db, (trx) =>
      remove(trx, instanceId, { ...input, reasonCode, reason }, app.now()),
    ),
  );
  if (!result.ok) return result;
  app.contentChanged(instanceId);
  await eraseTraces(app.db);
  return result;
}

async function remove(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  { threadId, position, reviewerId, reasonCode, reason }: Removing,
  now: Date,
): Promise<RemovePostResult> {
  const removedOn = inStockholm(now).day.toISOString().slice(0, 10);
  const place = { threadId, position };
  const stone = { reasonCode, removedOn };
  const removed = await removePostAt(trx, instanceId, place, stone);
  const submission =
    removed && (await findSubmission(trx, instanceId, removed.submissionId));
  if (!removed || !submission) return { ok: false, error: "not-found" };
  await replaceThreadStems(trx, instanceId, threadId, stemsIn);
  await raiseContentVersion(trx, instanceId);
  const why = { actor: reviewerId, at: now, threadId, reasonCode, reason };
  await appendEvent(trx, instanceId, {
    ...why,
    action: "remove-post",
    submissionId: submission.id,
  });
  // While our answer to it stands, or once it is purged, the reply itself stays where it is.
  if (!removed.isLast || submission.work !== "published") return { ok: true };
  const moved = await moveSubmission(
    trx,
    instanceId,
    submission,
    { actor: reviewerId, at: now, threadId, reasonCode, action: "unpublish" },
    { visibility: "asker" },
  );
  return moved.ok ? { ok: true } : moved;
}
