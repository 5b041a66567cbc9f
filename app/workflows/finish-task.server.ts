import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { setReviewDate } from "#db/queries/review-dates.server.ts";
import { closeTask } from "#db/queries/tasks.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { inStockholm } from "#moderation/clock.ts";
import { dayOf, halfYearAfter } from "./review-day.ts";

export const taskOutcomes = ["done", "kept"] as const;

export type FinishTaskResult =
  { ok: true } | { ok: false; error: "not-found" } | StoreUnavailable;

/** Records that somebody has looked something over, and forgets the words that came with it; an answer read again gets its next day. */
export async function finishTask(
  app: AppContext,
  task: {
    instanceId: InstanceId;
    taskId: string;
    personId: PersonId;
    outcome: (typeof taskOutcomes)[number];
  },
): Promise<FinishTaskResult> {
  const at = app.now();
  return inTransaction(app.db, async (trx): Promise<FinishTaskResult> => {
    const closed = await closeTask(trx, task.instanceId, {
      id: task.taskId,
      by: task.personId,
      outcome: task.outcome,
      at,
    });
    if (!closed) return { ok: false, error: "not-found" };
    if (closed.kind === "review-date" && closed.threadId) {
      const day = dayOf(halfYearAfter(inStockholm(at).day));
      await setReviewDate(trx, task.instanceId, closed.threadId, day);
      await raiseContentVersion(trx, task.instanceId);
    }
    await appendEvent(trx, task.instanceId, {
      actor: task.personId,
      at,
      action: "close-task",
      reasonCode: task.outcome,
    });
    return { ok: true };
  });
}
