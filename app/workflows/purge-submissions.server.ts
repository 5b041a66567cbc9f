import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { InstanceId } from "#db/ids.ts";
import {
  forgetSubmission,
  listPurgeable,
  type Purgeable,
} from "#db/queries/retention.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import { purgeCutoff } from "#moderation/retention.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type PurgeResult =
  { ok: true; purged: number } | { ok: false; error: "no-decision" };

const mostAtOnce = 200;

/**
 * Purges what has ended longer ago than the instance has decided to keep it: every word, the code and who asked.
 * Refuses until the instance has recorded its decision. The public text, the log and the counts stay.
 */
export async function purgeSubmissions(
  app: Pick<AppParts, "db" | "now">,
  instance: Instance,
): Promise<PurgeResult> {
  const now = app.now();
  const endedBy = purgeCutoff(instance.retention, now);
  if (!endedBy) return { ok: false, error: "no-decision" };
  const instanceId = instanceIdOf(instance);
  let purged = 0;
  for (const submission of await listPurgeable(app.db, instanceId, {
    endedBy,
    limit: mostAtOnce,
  })) {
    const result = await purgeOne(app, instanceId, submission);
    if (result.ok) purged += 1;
  }
  if (purged > 0) await eraseTraces(app.db);
  return { ok: true, purged };
}

/** One question in a transaction of its own; one that somebody just opened again is left alone. */
function purgeOne(
  app: Pick<AppParts, "db" | "now">,
  instanceId: InstanceId,
  submission: Purgeable,
) {
  const at = app.now();
  return orStale(
    inTransaction(app.db, async (trx) => {
      const event = { actor: "system", at, action: "purge" } as const;
      const moved = await moveSubmission(trx, instanceId, submission, event);
      if (moved.ok) await forgetSubmission(trx, instanceId, submission.id, at);
      return moved;
    }),
  );
}
