import type { InsightPageView } from "#app/components/desk/insight-page.tsx";
import {
  type InsightView,
  readInsight,
} from "#app/workflows/read-insight.server.ts";
import type { TopicInsight } from "#moderation/insight.ts";
import type { AtDesk } from "./at-desk.server.ts";

const ordinaryWeeks = 12;

/** The numbers of the weeks that the address asks for. */
export async function insightView(
  { app, instance }: AtDesk,
  request: Request,
): Promise<InsightPageView> {
  const asked = Number(new URL(request.url).searchParams.get("veckor"));
  const insight = await readInsight(app, instance, asked || ordinaryWeeks);
  return {
    insight: { ...insight, topics: withDeflected(insight) },
    weekCount: insight.weeks.length,
    workingDays: instance.answerTarget.workingDays,
    topicNames: Object.fromEntries(
      instance.topics.map(({ id, name }) => [id, name]),
    ),
  };
}

/** A topic that nobody asked about, because its answers were found, is a topic of the period too. */
function withDeflected({ topics, deflectedIn }: InsightView): TopicInsight[] {
  const asked = new Set(topics.map(({ topicId }) => topicId));
  const none = { received: 0, published: 0, helped: 0, told: 0 };
  const others = Object.keys(deflectedIn)
    .filter((topicId) => !asked.has(topicId))
    .map((topicId) => ({ ...none, topicId, half: null, mostly: null }));
  return [...topics, ...others];
}
