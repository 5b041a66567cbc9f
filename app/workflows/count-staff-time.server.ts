import type { Transaction } from "kysely";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import type { NewEvent } from "#db/queries/log.server.ts";
import { findStaffTime, setStaffTime } from "#db/queries/staff-time.server.ts";
import type { Database } from "#db/schema.ts";

// Our assumption, not a measured figure: who has not acted for two minutes is doing something else. Writing is saved every few
// seconds, so that only reading and thinking longer than this goes uncounted.
const mostSeconds = 120;

/** Adds what an act has taken to the staff time of a question: the time since the last act, at most two minutes of it. Taking it only begins the count. */
export async function countStaffTime(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { actor, action, at }: Pick<NewEvent, "actor" | "action" | "at">,
): Promise<void> {
  // A resident's act and a scheduled job's are nobody's working time.
  if (actor === null || actor === "system") return;
  const begins = action === "claim" || action === "take-over";
  const before = await findStaffTime(trx, instanceId, submissionId);
  const { seconds, touchedAt } = before;
  const since =
    touchedAt === null ? 0 : at.getTime() - new Date(touchedAt).getTime();
  const taken = Math.min(Math.max(0, Math.round(since / 1000)), mostSeconds);
  await setStaffTime(trx, instanceId, submissionId, {
    seconds: seconds + (begins ? 0 : taken),
    touchedAt: at.toISOString(),
  });
}
