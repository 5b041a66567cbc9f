import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { setFeedback } from "#db/queries/feedback.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { inStockholm, toHour } from "#moderation/clock.ts";
import type { Feedback } from "#moderation/feedback.ts";
import { answeredWorks } from "#moderation/submission.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";

export type FeedbackResult =
  | { ok: true }
  | {
      ok: false;
      error: "not-found" | "too-many" | "closed" | "nothing-chosen";
    }
  | StoreUnavailable;

/** Keeps what an asker says of their answer, without a word; said again it changes. */
export async function giveFeedback(
  app: AppContext,
  { feedback, ...asker }: Asker & { feedback: Feedback },
): Promise<FeedbackResult> {
  if (feedback.rightThing === null && feedback.helped === null)
    return { ok: false, error: "nothing-chosen" };
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { id, work } = found.submission;
  if (!answeredWorks.includes(work)) return { ok: false, error: "closed" };
  const instanceId = instanceIdOf(asker.instance);
  const givenOn = inStockholm(app.now()).day.toISOString().slice(0, 10);
  return inTransaction(app.db, async (trx) => {
    await setFeedback(trx, instanceId, id, { ...feedback, givenOn });
    await appendEvent(trx, instanceId, {
      ...{ submissionId: id, actor: null, action: "feedback" },
      at: toHour(app.now()),
    });
    return { ok: true } as const;
  });
}
