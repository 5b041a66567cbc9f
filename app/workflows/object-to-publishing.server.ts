import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { dueInstant, toHour } from "#moderation/clock.ts";
import { move } from "#moderation/submission.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { leaseUntil } from "./lease.ts";
import { moveWithMessage } from "./move-with-message.server.ts";
import { type WordsProblem, wordsProblem } from "#moderation/asker-words.ts";

export type ObjectResult =
  | { ok: true }
  | {
      ok: false;
      error: "not-found" | "too-many" | "closed" | "stale" | WordsProblem;
    }
  | StoreUnavailable;

/** Sends an approved text back to the one who wrote it, with what the asker thinks can give them away; nothing goes out meanwhile. */
export async function objectToPublishing(
  app: AppContext,
  { text, ...asker }: Asker & { text: string },
): Promise<ObjectResult> {
  const problem = wordsProblem(text);
  if (problem) return { ok: false, error: problem };
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { submission } = found;
  if (move(submission.work, "object") === null)
    return { ok: false, error: "closed" };
  const { answerTarget, workingHours } = asker.instance;
  const now = app.now();
  const moved = await moveWithMessage(app, {
    instanceId: instanceIdOf(asker.instance),
    submission,
    actor: null,
    action: "object",
    change: {
      claimed_by: submission.drafterId,
      claim_expires_at: leaseUntil(now),
      publish_after: null,
      // The old promise was kept when the text was ready; this is a new one.
      due_at: dueInstant(toHour(now), answerTarget, workingHours).toISOString(),
    },
    message: { text, audience: "asker", kind: "objection" },
  });
  return moved.ok ? { ok: true } : moved;
}
