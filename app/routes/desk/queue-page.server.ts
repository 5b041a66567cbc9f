import type { QueueTab, QueueView } from "#app/components/desk/queue-view.ts";
import { queueTabs } from "#app/components/desk/queue-view.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import type { QueueFilter, QueueLine } from "#db/queries/queue.server.ts";
import { listTopics } from "#db/queries/forum.server.ts";
import type { PersonId } from "#db/ids.ts";
import type { Work } from "#moderation/submission.ts";
import { afterFrom, cursorOf } from "./queue-cursor.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { queueLineView } from "./queue-line-view.server.ts";
import { noticeFrom } from "./notice-from.ts";

export const openWorks: readonly Work[] = ["waiting", "claimed", "drafting"];
const page = 50;
// A tab shows how many there are up to here, and "fler" beyond.
const countUpTo = 100;

/** Everything the queue's page shows: the lines asked for, the acute ones whatever was asked for, and what each tab holds. */
export async function loadQueue(
  desk: AtDesk,
  request: Request,
): Promise<QueueView> {
  const { app, instance, instanceId, reviewer } = desk;
  const asked = askedFrom(new URL(request.url).searchParams);
  const list = (filter: Partial<QueueFilter>) =>
    listQueue(app.db, instanceId, {
      works: openWorks,
      order: "risk",
      limit: countUpTo,
      ...filter,
    });
  const [lines, urgent, ordinary, mine, slow, topics] = await Promise.all([
    list({
      ...filterOf(asked.tab, reviewer.id),
      ...asked.filter,
      limit: page + 1,
    }),
    list({ limit: 20 }),
    list({ lane: "ordinary" }),
    list({ mine: reviewer.id }),
    list({ lane: "slow" }),
    listTopics(app.db, instanceId),
  ]);
  const view = (line: QueueLine) => queueLineView(desk, line);
  return {
    tab: asked.tab,
    order: asked.order,
    topicId: asked.topicId,
    now: app.now().toISOString(),
    notice: noticeFrom(request),
    lines: lines.slice(0, page).map(view),
    acute: urgent.filter(({ risk }) => risk === "acute").map(view),
    next: lines.length > page ? cursorOf(lines[page - 1]) : null,
    counts: { open: ordinary.length, mine: mine.length, slow: slow.length },
    oldest: oldestOf(ordinary),
    targetDays: instance.answerTarget.workingDays,
    topics: topics.map(({ id, name }) => ({ id, name })),
  };
}

function askedFrom(search: URLSearchParams) {
  const tab: QueueTab =
    queueTabs.find((name) => name === search.get("visa")) ?? "open";
  const order =
    search.get("ordning") === "clock" ? ("clock" as const) : ("risk" as const);
  const topicId = search.get("amne") || null;
  const after = afterFrom(search.get("efter"));
  return {
    tab,
    order,
    topicId,
    filter: {
      order,
      ...(topicId ? { topicId } : {}),
      ...(after ? { after } : {}),
    },
  };
}

function filterOf(tab: QueueTab, reviewerId: PersonId): Partial<QueueFilter> {
  if (tab === "mine") return { mine: reviewerId };
  return { lane: tab === "slow" ? "slow" : "ordinary" };
}

function oldestOf(lines: readonly QueueLine[]): string | null {
  return lines.reduce<string | null>(
    (oldest, { receivedAt }) =>
      oldest === null || receivedAt < oldest ? receivedAt : oldest,
    null,
  );
}
