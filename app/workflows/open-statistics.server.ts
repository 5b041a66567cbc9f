import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { TopicInsight } from "#moderation/insight.ts";
import { shownCount, withoutSmallTopics } from "#moderation/small-numbers.ts";
import { readInsight } from "./read-insight.server.ts";

/** What everybody may see of the work; null stands for a number too small to show. */
export interface OpenStatistics {
  weekCount: number;
  received: number | null;
  published: number | null;
  deflected: number | null;
  /** Whole percent; null where it rests on too few. */
  inTime: number | null;
  helped: number | null;
  readersHelped: number | null;
  half: number | null;
  topics: { shown: TopicInsight[]; together: TopicInsight | null } | null;
}

const weekCount = 26;

/** The work of half a year in numbers that point nobody out; null where the instance does not show any. */
export async function openStatistics(
  app: Pick<AppContext, "db" | "now">,
  instance: Instance,
): Promise<OpenStatistics | null> {
  if (!instance.openStatistics) return null;
  const insight = await readInsight(app, instance, weekCount);
  const { received, told } = insight;
  return {
    weekCount,
    received: shownCount(received),
    published: shownCount(insight.published),
    deflected: shownCount(insight.deflected),
    inTime: percentOf(insight.inTime, received),
    helped: percentOf(insight.helped, told),
    readersHelped: percentOf(insight.readersHelped, insight.readersTold),
    half: shownCount(insight.answered) === null ? null : insight.half,
    topics: withoutSmallTopics(insight.topics),
  };
}

/** Hidden also when almost all or almost none: the few others would stand alone. */
function percentOf(part: number, whole: number): number | null {
  if (whole === 0 || shownCount(whole) === null) return null;
  if (shownCount(part) === null || shownCount(whole - part) === null)
    return null;
  return Math.round((100 * part) / whole);
}
