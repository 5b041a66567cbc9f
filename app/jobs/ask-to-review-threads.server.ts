import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { idBytes, idFrom, type ThreadId } from "#db/ids.ts";
import { listThreadsToReview } from "#db/queries/review-dates.server.ts";
import { openTask } from "#db/queries/tasks.server.ts";
import { inStockholm } from "#moderation/clock.ts";

const mostARound = 50;

/** Asks somebody to read again the answers whose day has come: law and amounts change. */
export async function askToReviewThreads(
  { db, now, randomBytes }: Pick<AppParts, "db" | "now" | "randomBytes">,
  instance: Instance,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const at = now();
  const day = inStockholm(at).day.toISOString().slice(0, 10);
  for (const { id, reviewOn } of await listThreadsToReview(db, instanceId, {
    day,
    limit: mostARound,
  })) {
    await openTask(db, instanceId, {
      id: idFrom<ThreadId>(randomBytes(idBytes)),
      kind: "review-date",
      submissionId: null,
      threadId: id,
      postPosition: null,
      code: null,
      sealKeyId: null,
      sealed: null,
      openedAt: at.toISOString(),
      onceKey: `review-date ${id} ${reviewOn}`,
    });
  }
}
