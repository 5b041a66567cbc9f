import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId, ThreadId } from "#db/ids.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { setThreadClosed } from "#db/queries/posts.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import { inStockholm } from "#moderation/clock.ts";
import { closeReasons } from "#moderation/discussion.ts";

export interface Closing {
  instance: Instance;
  threadId: ThreadId;
  reviewerId: PersonId;
  /** Null opens the discussion again. */
  reasonCode: string | null;
  /** In words, for the log. */
  reason: string;
}

export type CloseResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "reason-required" }
  | StoreUnavailable;

/** Closes the discussion in one thread with a reason that its page tells, or opens it again; what has been said stays. */
export async function closeDiscussion(
  app: AppContext,
  input: Closing,
): Promise<CloseResult> {
  const { threadId, reviewerId } = input;
  const code =
    input.reasonCode === null
      ? null
      : closeReasons.find((each) => each === input.reasonCode);
  const reason = cleanLine(input.reason);
  if (code === undefined || (code !== null && reason === ""))
    return { ok: false, error: "reason-required" };
  const instanceId = instanceIdOf(input.instance);
  const now = app.now();
  const on = inStockholm(now).day.toISOString().slice(0, 10);
  const result = await inTransaction(
    app.db,
    async (trx): Promise<CloseResult> => {
      const closed = code && { code, on };
      if (!(await setThreadClosed(trx, instanceId, threadId, closed)))
        return { ok: false, error: "not-found" };
      await raiseContentVersion(trx, instanceId);
      await appendEvent(trx, instanceId, {
        ...{ threadId, actor: reviewerId, at: now },
        action: code === null ? "open-discussion" : "close-discussion",
        ...(code === null ? {} : { reasonCode: code }),
        ...(reason === "" ? {} : { reason }),
      });
      return { ok: true };
    },
  );
  if (result.ok) app.contentChanged(instanceId);
  return result;
}
