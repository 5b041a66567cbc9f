import type { LoaderFunctionArgs } from "@remix-run/node";
import { t } from "#app/i18n/translate.ts";
import { csvOf } from "#app/lib/csv.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { insightView } from "./insight-view.server.ts";

/** The numbers by topic and by week, to take along. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const { insight, topicNames } = await insightView(desk, request);
  const topics = insight.topics.map((topic) => [
    topicNames[topic.topicId ?? ""] ?? t("insight.noTopic"),
    topic.received,
    topic.published,
    topic.half,
    topic.mostly,
    topic.helped,
    insight.deflectedIn[topic.topicId ?? ""] ?? 0,
  ]);
  const topicColumns = [
    "topic",
    "count",
    "published",
    "half",
    "mostly",
    "helped",
    "deflected",
  ] as const;
  const weekColumns = ["week", "inTime", "late"] as const;
  const csv = csvOf([
    topicColumns.map((column) => t(`insight.column.${column}`)),
    ...topics,
    [],
    weekColumns.map((column) => t(`insight.column.${column}`)),
    ...insight.weeks.map(({ week, inTime, late }) => [week, inTime, late]),
    [],
    [t("insight.deflected"), insight.deflected],
    [t("insight.readersHelped"), insight.readersHelped],
    [t("insight.readersTold"), insight.readersTold],
  ]);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="insikt.csv"',
      "Cache-Control": "no-store",
    },
  });
}
