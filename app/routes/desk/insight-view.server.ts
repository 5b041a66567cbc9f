import type { InsightPageView } from "#app/components/desk/insight-page.tsx";
import { readInsight } from "#app/workflows/read-insight.server.ts";
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
    insight,
    weekCount: insight.weeks.length,
    workingDays: instance.answerTarget.workingDays,
    topicNames: Object.fromEntries(
      instance.topics.map(({ id, name }) => [id, name]),
    ),
  };
}
