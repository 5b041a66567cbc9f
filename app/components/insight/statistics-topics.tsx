import { useMessages } from "#app/i18n/use-messages.ts";
import type { TopicRow } from "./statistics-page.tsx";

/** Questions and answers for each topic, with bars that say the same as the numbers. */
export function StatisticsTopics({ rows }: { rows: readonly TopicRow[] }) {
  const t = useMessages();
  const most = Math.max(...rows.map(({ received }) => received), 1);
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
            <th scope="col">{t("insight.column.topic")}</th>
            <th scope="col">{t("insight.column.count")}</th>
            <th scope="col">{t("insight.column.published")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, received, published }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{received}</td>
              <td className="num">{published}</td>
              <td aria-hidden="true">
                <svg className="topic-bar" viewBox="0 0 100 10">
                  <rect
                    width={(100 * received) / most}
                    height="10"
                    fill="var(--tint-2, var(--line))"
                  />
                  <rect
                    width={(100 * published) / most}
                    height="10"
                    fill="var(--accent)"
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
