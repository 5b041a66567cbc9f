import { useMessages } from "#app/i18n/use-messages.ts";
import { smallest } from "#moderation/small-numbers.ts";
import type { InsightPageView } from "./insight-page.tsx";

const columns = [
  "topic",
  "count",
  "published",
  "share",
  "half",
  "mostly",
  "helped",
  "deflected",
] as const;

/** The same numbers for each topic. */
export function InsightTopics({ view }: { view: InsightPageView }) {
  const t = useMessages();
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={t("insight.topics")}
    >
      <table>
        <caption>{t("insight.topics")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`insight.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.insight.topics.map((topic) => (
            <tr key={topic.topicId}>
              <th scope="row">
                {view.topicNames[topic.topicId ?? ""] ?? t("insight.noTopic")}
              </th>
              <td className="num">{topic.received}</td>
              <td className="num">{topic.published}</td>
              <td className="num">
                {t("insight.percent", topic.published, topic.received)}
              </td>
              <td className="num">{t("insight.hours", topic.half)}</td>
              <td className="num">{t("insight.hours", topic.mostly)}</td>
              <td className="num">
                {topic.told < smallest
                  ? t("insight.tooFew")
                  : t("insight.percent", topic.helped, topic.told)}
              </td>
              <td className="num">
                {view.insight.deflectedIn[topic.topicId ?? ""] ?? 0}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
