import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { weekAfter, weekOf } from "#app/seal/week.ts";
import {
  listInsightRows,
  listSecondReads,
} from "#db/queries/insight.server.ts";
import { sumTallies } from "#db/queries/tallies.server.ts";
import { workingHoursBetween } from "#moderation/clock.ts";
import { type Insight, insightOf, quantile } from "#moderation/insight.ts";
import { countOf } from "#moderation/tally.ts";

export interface InsightView extends Insight {
  /** Working hours a text waits for its second reader, for half of them. */
  secondRead: number | null;
  /** People who found their answer before they had to ask. */
  deflected: number;
  /** The same by topic; a topic that is not here has none. */
  deflectedIn: Readonly<Record<string, number>>;
  /** Readers who said of a published answer that it helped, and all who said anything. */
  readersHelped: number;
  readersTold: number;
}

const week = 7 * 86_400_000;
const longestPeriod = 52;

/** The work of the last weeks in numbers, the present week among them. */
export async function readInsight(
  app: Pick<AppContext, "db" | "now">,
  instance: Instance,
  weekCount: number,
): Promise<InsightView> {
  const instanceId = instanceIdOf(instance);
  const count = Math.min(
    Math.max(Math.trunc(weekCount) || 12, 1),
    longestPeriod,
  );
  const now = app.now();
  const weeks = lastWeeks(now, count);
  const from = mondayOf(now, count);
  const period = { from, to: new Date(now.getTime() + week) };
  const [rows, reads, tallies] = [
    await listInsightRows(app.db, instanceId, period),
    await listSecondReads(app.db, instanceId, period),
    await sumTallies(app.db, instanceId, {
      from: weeks[0] ?? "",
      to: weeks.at(-1) ?? "",
    }),
  ];
  const readersHelped = countOf(tallies, "reader-helped");
  const { workingHours } = instance;
  return {
    ...insightOf(rows, { now, workingHours, weeks, weekOf }),
    secondRead: quantile(
      turnArounds(reads).map(({ sent, done }) =>
        workingHoursBetween(new Date(sent), new Date(done), workingHours),
      ),
      0.5,
    ),
    deflected: countOf(tallies, "deflected"),
    deflectedIn: Object.fromEntries(
      tallies
        .filter(({ name }) => name === "deflected")
        .map(({ topicId, count }) => [topicId, count]),
    ),
    readersHelped,
    readersTold: readersHelped + countOf(tallies, "reader-not-helped"),
  };
}

function lastWeeks(now: Date, count: number): string[] {
  let at = weekOf(new Date(now.getTime() - (count - 1) * week));
  return Array.from({ length: count }, () => {
    const current = at;
    at = weekAfter(at);
    return current;
  });
}

function mondayOf(now: Date, count: number): Date {
  const weekday = now.getUTCDay() || 7;
  const today = Date.UTC(
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
  );
  return new Date(today - (weekday - 1) * 86_400_000 - (count - 1) * week);
}

function turnArounds(
  events: readonly { submissionId: string; action: string; at: string }[],
): { sent: string; done: string }[] {
  const sentAt = new Map<string, string>();
  return events.flatMap(({ submissionId, action, at }) => {
    const sent = sentAt.get(submissionId);
    if (action === "send") sentAt.set(submissionId, at);
    else sentAt.delete(submissionId);
    return action === "send" || sent === undefined ? [] : [{ sent, done: at }];
  });
}
