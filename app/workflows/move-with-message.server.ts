import type { Transaction } from "kysely";
import type { Database } from "#db/schema.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, ThreadId } from "#db/ids.ts";
import type { NewEvent } from "#db/queries/log.server.ts";
import type {
  Submission,
  SubmissionChange,
} from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import type { SubmissionEvent } from "#moderation/submission.ts";
import {
  moveSubmission,
  orStale,
  type MoveResult,
} from "./move-submission.server.ts";
import { insertSaid, type Said, sealSaid } from "./say.server.ts";

export interface MoveWithMessage {
  instanceId: InstanceId;
  submission: Pick<Submission, "id" | "work" | "rowVersion">;
  /** Null is the resident; "system" a scheduled job. */
  actor: PersonId | "system" | null;
  action: SubmissionEvent;
  reasonCode?: string;
  /** For the log, never the asker's words. */
  reason?: string;
  threadId?: ThreadId;
  change?: Omit<SubmissionChange, "work">;
  /** What else belongs to the same transaction. */
  also?: (trx: Transaction<Database>) => Promise<void>;
  message: Said | readonly Said[];
}

/** Moves a question and says something with it, sealed like the question, both or neither. */
export async function moveWithMessage(
  app: Pick<AppParts, "db" | "sealing" | "now">,
  given: MoveWithMessage,
): Promise<MoveResult | StoreUnavailable> {
  const { instanceId, submission, actor } = given;
  const said = [given.message].flat();
  const now = app.now();
  // A resident's times are kept to the hour, and so is the time of what they read.
  const at = actor === null ? toHour(now) : now;
  return orUnavailable(async () => {
    const where = { instanceId, submissionId: submission.id };
    const sealed = await sealSaid(app, where, said, now);
    return orStale(
      inTransaction(app.db, async (trx) => {
        const { action, reasonCode, reason, threadId } = given;
        const event = {
          ...{ actor, at, action },
          ...(reasonCode === undefined ? {} : { reasonCode }),
          ...(reason === undefined ? {} : { reason }),
          ...(threadId === undefined ? {} : { threadId }),
        };
        const moved = await moveSubmission(
          trx,
          instanceId,
          submission,
          event satisfies Pick<NewEvent, "actor" | "at">,
          given.change,
        );
        if (!moved.ok) return moved;
        await insertSaid(trx, where, sealed, { actor, now });
        await given.also?.(trx);
        return moved;
      }),
    );
  });
}
