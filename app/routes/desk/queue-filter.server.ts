import type { QueueAsked } from "#app/components/desk/queue-asked.ts";
import type { PersonId } from "#db/ids.ts";
import type { QueueFilter } from "#db/queries/queue.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import { dueBy, type WorkingHours } from "#moderation/clock.ts";

interface Standing {
  reviewerId: PersonId;
  now: Date;
  workingHours: WorkingHours;
}

/** What the store is asked for, of what somebody at the desk asks for. */
export function queueFilter(
  asked: QueueAsked,
  standing: Standing,
): Omit<QueueFilter, "limit"> {
  const { topicId, risk, language, kind } = asked;
  return {
    ...(asked.tab === "paused" ? paused : inWork(asked, standing)),
    ...(topicId === null ? {} : { topicId }),
    ...(risk === null ? {} : { risk }),
    ...(language === null ? {} : { language }),
    ...(kind === null ? {} : { kind }),
  };
}

// Nobody is late with what waits for the asker, and nobody has it: those two have nothing to narrow there.
const paused = { works: ["returned"], order: "paused" } as const;

function inWork(
  { tab, order, clock, work }: QueueAsked,
  { reviewerId, now, workingHours }: Standing,
): Omit<QueueFilter, "limit"> {
  const at = now.toISOString();
  const whose =
    tab === "mine"
      ? { mine: reviewerId }
      : { lane: tab === "slow" ? ("slow" as const) : ("ordinary" as const) };
  const due = { from: at, to: dueBy(now, workingHours).toISOString() };
  return {
    ...{ works: queueWorks, order, ...whose },
    ...(work === null ? {} : { work }),
    ...(clock === null
      ? {}
      : { promised: clock === "late" ? { before: at } : due }),
  };
}
