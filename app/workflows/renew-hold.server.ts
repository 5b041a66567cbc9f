import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import { extendHold } from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { leaseUntil } from "./lease.ts";

export type RenewResult =
  | { ok: true; heldUntil: string }
  | { ok: false; error: "not-yours" }
  | StoreUnavailable;

/** Holds a question half an hour more for the one who has it; no version and no line in the log, since nothing has changed. */
export async function renewHold(
  app: AppContext,
  held: {
    instanceId: InstanceId;
    submissionId: SubmissionId;
    reviewerId: PersonId;
  },
): Promise<RenewResult> {
  const heldUntil = leaseUntil(app.now());
  return orUnavailable(() =>
    inTransaction(app.db, async (trx): Promise<RenewResult> => {
      const isTheirs = await extendHold(trx, held.instanceId, {
        ...held,
        until: heldUntil,
      });
      return isTheirs
        ? { ok: true, heldUntil }
        : { ok: false, error: "not-yours" };
    }),
  );
}
