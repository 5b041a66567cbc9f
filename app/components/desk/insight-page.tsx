import { Form } from "@remix-run/react";
import { FigureList } from "#app/components/insight/figure-list.tsx";
import { HourChart } from "#app/components/insight/hour-chart.tsx";
import { WeekChart } from "#app/components/insight/week-chart.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { InsightView } from "#app/workflows/read-insight.server.ts";
import { InsightTopics } from "./insight-topics.tsx";

export interface InsightPageView {
  insight: InsightView;
  weekCount: number;
  workingDays: number;
  topicNames: Readonly<Record<string, string>>;
}

const periods = [4, 12, 26, 52] as const;

/** How the work goes, in numbers that can also be read and taken along. */
export function InsightPage({ view }: { view: InsightPageView }) {
  const t = useMessages();
  const { insight, weekCount } = view;
  const [first, last] = [insight.weeks[0], insight.weeks.at(-1)];
  return (
    <div className="wrap">
      <div className="bar flush">
        <h1>{t("insight.title", first?.week ?? "", last?.week ?? "")}</h1>
        <Form className="end row-actions">
          <label htmlFor="veckor">{t("insight.period")}</label>
          <select id="veckor" name="veckor" defaultValue={weekCount}>
            {periods.map((count) => (
              <option key={count} value={count}>
                {t("insight.weeks", count)}
              </option>
            ))}
          </select>
          <button className="btn slim second">{t("queue.show")}</button>
        </Form>
        <a
          className="btn slim second"
          href={`/granska/insikt.csv?veckor=${weekCount}`}
        >
          {t("insight.csv")}
        </a>
      </div>
      <Figures view={view} />
      {insight.received === 0 && insight.topics.length === 0 ? (
        <p>{t("insight.none")}</p>
      ) : (
        <>
          <div className="split even down5">
            <WeekChart weeks={insight.weeks} />
            <HourChart hours={insight.hours} />
          </div>
          <InsightTopics view={view} />
        </>
      )}
    </div>
  );
}

function Figures({
  view: { insight, workingDays },
}: {
  view: InsightPageView;
}) {
  const t = useMessages();
  const { received, published, told } = insight;
  const figures = [
    {
      name: t("insight.received"),
      value: received,
      about: t("insight.answeredOf", insight.answered),
    },
    {
      name: t("insight.inTime"),
      value: t("insight.percent", insight.inTime, received),
      about: t("insight.inTimeOf", workingDays),
    },
    {
      name: t("insight.half"),
      value: t("insight.hours", insight.half),
      about: t("insight.halfWhat"),
    },
    {
      name: t("insight.published"),
      value: published,
      about: t("insight.publishedRest", received - published),
    },
    {
      name: t("insight.minutes"),
      value: insight.minutes ?? "–",
      about: t("insight.minutesWhat"),
    },
    {
      name: t("insight.helped"),
      value: t("insight.percent", insight.helped, told),
      about: t("insight.helpedOf", told),
    },
    {
      name: t("insight.secondRead"),
      value: t("insight.hours", insight.secondRead),
      about: t("insight.halfWhat"),
    },
    {
      name: t("insight.private"),
      value: t("insight.percent", insight.private, received),
    },
    {
      name: t("insight.risk"),
      value: insight.acute + insight.elevated,
      about: t("insight.riskOf", insight.acute, insight.elevated),
    },
    {
      name: t("insight.readersHelped"),
      value: t("insight.percent", insight.readersHelped, insight.readersTold),
      about: t("insight.readersHelpedOf", insight.readersTold),
    },
    {
      name: t("insight.deflected"),
      value: insight.deflected,
      about: t("insight.deflectedOf", insight.deflected, received),
    },
  ];
  return <FigureList figures={figures} />;
}
