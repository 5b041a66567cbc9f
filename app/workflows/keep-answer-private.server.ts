import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import { openPreview } from "./open-preview.server.ts";

export type KeepPrivateResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" | "closed" | "stale" }
  | StoreUnavailable;

/** Keeps the question and its answer between the asker and us, for good; the answer becomes a message read with the code. */
export async function keepAnswerPrivate(
  app: AppContext,
  asker: Asker,
): Promise<KeepPrivateResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { submission } = found;
  const preview = await openPreview(app, asker.instance, submission);
  if (!preview) return { ok: false, error: "closed" };
  const instanceId = instanceIdOf(asker.instance);
  const at = toHour(app.now());
  return orUnavailable(async () => {
    const answer = await app.sealing.seal(
      instanceId,
      `${preview.shortAnswer}\n\n${preview.answer}`,
      boundTo.message(submission.id),
      app.now(),
    );
    return orStale(
      inTransaction(app.db, async (trx) => {
        const moved = await moveSubmission(
          trx,
          instanceId,
          submission,
          { actor: null, at, action: "keep-private" },
          { wish: "private", visibility: "asker", publish_after: null },
        );
        if (!moved.ok) return moved;
        await insertMessage(trx, instanceId, submission.id, {
          author: "staff",
          authorId: submission.drafterId,
          audience: "asker",
          kind: "outcome",
          ...answer,
          writtenAt: at.toISOString(),
        });
        return { ok: true } as const;
      }),
    );
  });
}
