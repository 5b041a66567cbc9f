import type { AppParts } from "#app/lib/app-context.ts";
import { stemsIn } from "#app/search/stems.ts";
import type { InstanceId, PersonId, ThreadId } from "#db/ids.ts";
import {
  endCorrection,
  findOpenCorrection,
} from "#db/queries/corrections.server.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import { replaceThreadStems } from "#db/queries/posts.server.ts";
import { replaceThread } from "#db/queries/publication.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import type { NewThread } from "#db/schema.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export interface Correcting {
  instanceId: InstanceId;
  submission: Submission;
  actor: PersonId | "system";
  existing: { id: ThreadId };
  thread: Omit<NewThread, "sequence">;
}

/** The other leaf of the door: newly approved words take the place of the published ones, on every surface in one transaction. */
export async function publishCorrection(
  app: Pick<AppParts, "db" | "now">,
  { instanceId, submission, actor, existing, thread }: Correcting,
) {
  const at = app.now();
  return orStale(
    inTransaction(app.db, async (trx) => {
      const correction = await findOpenCorrection(
        trx,
        instanceId,
        submission.id,
      );
      // The address, the place in the order and the first day stay as they were.
      const { id: _id, published_on: correctedOn, ...words } = thread;
      await replaceThread(trx, instanceId, existing.id, {
        ...words,
        corrected_on: correctedOn,
        correction_code: correction?.reasonCode ?? null,
      });
      // What has been said in the thread since is still found.
      await replaceThreadStems(trx, instanceId, existing.id, stemsIn);
      await raiseContentVersion(trx, instanceId);
      await endCorrection(trx, instanceId, submission.id, {
        state: "published",
        at,
      });
      const event = {
        actor,
        at,
        action: "publish",
        threadId: existing.id,
      } as const;
      return moveSubmission(trx, instanceId, submission, event);
    }),
  );
}
