import type { AppParts } from "#app/lib/app-context.ts";
import { weekOf } from "#app/seal/week.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  destroySealKey,
  findOldestKeptWeek,
  listSpentKeys,
} from "#db/queries/retention.server.ts";
import { inTransaction } from "#db/transaction.server.ts";

const week = 7 * 86_400_000;

/**
 * Destroys the keys of weeks that nothing is sealed to any more, and forgets those weeks in the key file:
 * then the purged texts cannot be read from any backup either. Gives the weeks destroyed.
 */
export async function destroySpentKeys(
  app: Pick<AppParts, "db" | "now" | "sealing">,
  instanceId: InstanceId,
): Promise<string[]> {
  const now = app.now();
  // The week before may still be written to by a clock that is behind.
  const before = weekOf(new Date(now.getTime() - week));
  const spent = await listSpentKeys(app.db, instanceId, before);
  for (const id of spent) {
    await inTransaction(app.db, async (trx) => {
      await destroySealKey(trx, instanceId, id, now);
      const event = {
        actor: "system",
        at: now,
        action: "destroy-key",
      } as const;
      await appendEvent(trx, instanceId, { ...event, reasonCode: id });
      return { ok: true } as const;
    });
  }
  if (spent.length > 0) await eraseTraces(app.db);
  // Each process has its own copy of the key file, and forgets also what another process destroyed.
  const oldest = await findOldestKeptWeek(app.db);
  const kept = oldest === null || oldest > before ? before : oldest;
  app.sealing.forgetBefore(kept);
  return spent;
}
