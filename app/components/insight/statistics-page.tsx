import { useMessages } from "#app/i18n/use-messages.ts";
import type { OpenStatistics } from "#app/workflows/open-statistics.server.ts";
import { FigureList } from "./figure-list.tsx";
import { StatisticsTopics } from "./statistics-topics.tsx";

export interface StatisticsView {
  statistics: OpenStatistics;
  topics: readonly { id: string; name: string }[];
}

/** The work in numbers, for everybody. */
export function StatisticsPage({ view }: { view: StatisticsView }) {
  const t = useMessages();
  const { statistics } = view;
  const share = (percent: number | null) =>
    percent === null ? t("insight.tooFew") : t("insight.percent", percent, 100);
  const figures = [
    {
      name: t("insight.received"),
      value: t("insight.number", statistics.received),
    },
    {
      name: t("insight.published"),
      value: t("insight.number", statistics.published),
    },
    {
      name: t("insight.half"),
      value: t("insight.hours", statistics.half),
      about: t("insight.halfWhat"),
    },
    { name: t("insight.inTime"), value: share(statistics.inTime) },
    { name: t("insight.helped"), value: share(statistics.helped) },
    {
      name: t("insight.readersHelped"),
      value: share(statistics.readersHelped),
      about: t("insight.readersHelpedWhat"),
    },
    {
      name: t("insight.deflected"),
      value: t("insight.number", statistics.deflected),
      about: t("insight.deflectedWhat"),
    },
  ];
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("statistics.title")}</h1>
        <p className="lead">{t("statistics.lead", statistics.weekCount)}</p>
      </div>
      <FigureList figures={figures} />
      {statistics.topics === null ? (
        <p>{t("statistics.tooFew")}</p>
      ) : (
        <StatisticsTopics rows={rowsOf(view, t)} />
      )}
      <p className="hint up3">{t("statistics.hidden")}</p>
      <p className="up3">
        <a href="/oppen-statistik.csv">{t("statistics.csv")}</a>
      </p>
    </div>
  );
}

export interface TopicRow {
  name: string;
  received: number;
  published: number;
}

/** The topics by name, those that have none under a name of their own, and the small ones together last. */
export function rowsOf(
  { statistics, topics }: StatisticsView,
  t: ReturnType<typeof useMessages>,
): TopicRow[] {
  if (statistics.topics === null) return [];
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const rest = statistics.topics.together;
  return [
    ...statistics.topics.shown.map((topic) => ({
      ...topic,
      name: names.get(topic.topicId ?? "") ?? t("insight.noTopic"),
    })),
    ...(rest ? [{ ...rest, name: t("statistics.together") }] : []),
  ].map(({ name, received, published }) => ({ name, received, published }));
}
