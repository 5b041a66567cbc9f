import { askedFrom } from "#app/components/desk/queue-asked.ts";
import type { QueueView } from "#app/components/desk/queue-view.ts";
import { listTopics } from "#db/queries/forum.server.ts";
import { listQueue, placeOf } from "#db/queries/queue.server.ts";
import {
  countQueue,
  findOldestWaiting,
} from "#db/queries/queue-counts.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import { type WorkingHours, workingHoursBetween } from "#moderation/clock.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { spamWords } from "./compose-ending.server.ts";
import { noticeFrom } from "./notice-from.ts";
import { cursorOf, placeFrom } from "./queue-cursor.ts";
import { queueFilter } from "./queue-filter.server.ts";
import { queueLineView } from "./queue-line-view.server.ts";
import { similarLines } from "./similar-lines.server.ts";

const page = 50;
const mostAlarms = 20;
// The hint that two questions are alike is worth this much waiting, not more.
const patience = 20;

/** Everything the queue's page shows: the lines asked for, the acute ones whatever was asked for, and what each tab holds. */
export async function loadQueue(
  desk: AtDesk,
  request: Request,
): Promise<QueueView> {
  const { app, instance, instanceId, reviewer } = desk;
  const { searchParams } = new URL(request.url);
  const asked = askedFrom(searchParams);
  const now = app.now();
  const { workingHours } = instance;
  const filter = queueFilter(asked, {
    reviewerId: reviewer.id,
    ...{ now, workingHours },
  });
  const after = placeFrom(searchParams.get("efter"));
  const [lines, acute, counts, oldest, topics] = await Promise.all([
    listQueue(app.db, instanceId, {
      ...{ ...filter, limit: page + 1 },
      ...(after === null ? {} : { after }),
    }),
    listAcute(desk),
    countQueue(app.db, instanceId, reviewer.id),
    findOldestWaiting(app.db, instanceId),
    listTopics(app.db, instanceId),
    app.waiting.refresh(instanceId, patience),
  ]);
  const shown = lines.slice(0, page);
  const last = shown.at(-1);
  const similar = await similarLines(
    desk,
    shown.map(({ id }) => id),
  );
  return {
    asked,
    isFurtherOn: after !== null,
    now: now.toISOString(),
    notice: noticeFrom(request),
    lines: shown.map((line) => queueLineView(desk, line, similar)),
    acute: acute.map((line) => queueLineView(desk, line)),
    next:
      lines.length > page && last
        ? cursorOf(placeOf(last, filter.order))
        : null,
    counts: {
      ...{ open: counts.lanes.ordinary, slow: counts.lanes.slow },
      ...{ mine: counts.mine, paused: counts.paused },
    },
    oldest:
      oldest === null
        ? null
        : {
            receivedAt: oldest,
            workingHours: hoursSince(oldest, now, workingHours),
          },
    targetDays: instance.answerTarget.workingDays,
    topics: topics.map(({ id, name }) => ({ id, name })),
    claim: instance.reviewMode.claim,
    spamWords: spamWords(instance),
  };
}

const hoursSince = (instant: string, now: Date, hours: WorkingHours): number =>
  workingHoursBetween(new Date(instant), now, hours);

/** The questions that may be about danger to life, the slow ones too. */
async function listAcute({ app, instanceId }: AtDesk) {
  const inLane = (lane: "ordinary" | "slow") =>
    listQueue(app.db, instanceId, {
      ...{ works: queueWorks, order: "risk", limit: mostAlarms },
      ...{ risk: "acute", lane },
    });
  const lanes = await Promise.all([inLane("ordinary"), inLane("slow")]);
  return lanes.flat().slice(0, mostAlarms);
}
