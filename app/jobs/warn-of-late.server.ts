import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { alarmAbout } from "#app/workflows/alarm-about.server.ts";
import { listSoonLate } from "#db/queries/alarms.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import { isWorking } from "#moderation/clock.ts";

const hour = 3_600_000;

/** Warns once of each question whose promised time runs out within the hour, while there is somebody to warn. */
export async function warnOfLate(
  parts: AppParts,
  instance: Instance,
): Promise<void> {
  const now = parts.now();
  if (!isWorking(now, instance.workingHours)) return;
  const instanceId = instanceIdOf(instance);
  const before = new Date(now.getTime() + hour);
  for (const submissionId of await listSoonLate(parts.db, instanceId, before)) {
    await inTransaction(parts.db, async (trx) => {
      await alarmAbout(parts, trx, instanceId, { submissionId, kind: "late" });
      return { ok: true } as const;
    });
  }
}
