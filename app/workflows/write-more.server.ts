import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo, openMessages } from "#app/seal/submission-texts.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { findByReceipt } from "./find-by-receipt.server.ts";
import { isReachable } from "./read-by-receipt.server.ts";

export type WriteMoreResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" | "closed" }
  | StoreUnavailable;

/** Adds the asker's words to their question, sealed like the question itself. */
export async function writeMore(
  app: AppContext,
  { instance, code, text }: { instance: Instance; code: string; text: string },
): Promise<WriteMoreResult> {
  const found = await findByReceipt(app, { instance, code });
  if (!found.ok) return found;
  const { id, work } = found.submission;
  if (!isReachable(work)) return { ok: false, error: "closed" };
  const instanceId = instanceIdOf(instance);
  const earlier = await openMessages(app, instanceId, id);
  // A page reloaded after sending sends the same words again; they are one message.
  if (earlier.at(-1)?.author === "resident" && earlier.at(-1)?.text === text)
    return { ok: true };
  const writtenAt = toHour(app.now());
  return orUnavailable(async () => {
    const sealed = await app.sealing.seal(
      instanceId,
      text,
      boundTo.message(id),
      app.now(),
    );
    return inTransaction(app.db, async (trx) => {
      const from = {
        author: "resident",
        authorId: null,
        audience: "asker",
      } as const;
      await insertMessage(trx, instanceId, id, {
        ...from,
        ...sealed,
        writtenAt: writtenAt.toISOString(),
      });
      await appendEvent(trx, instanceId, {
        submissionId: id,
        actor: null,
        at: writtenAt,
        action: "message",
      });
      return { ok: true } as const;
    });
  });
}
