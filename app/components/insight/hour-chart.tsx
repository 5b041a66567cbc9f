import { scaleBand, scaleLinear } from "d3-scale";
import { useMessages } from "#app/i18n/use-messages.ts";

const width = 640;
const height = 160;
const floor = 130;

/** When on the day questions come: it says when somebody should be there. */
export function HourChart({ hours }: { hours: readonly number[] }) {
  const t = useMessages();
  const most = Math.max(...hours, 1);
  const across = scaleBand([...hours.keys()], [0, width]).paddingInner(0.3);
  const up = scaleLinear([0, most], [floor, 16]);
  return (
    <figure className="chart">
      <figcaption>{t("insight.hourChart")}</figcaption>
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label={t("insight.hourChart")}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="hour-chart-title"
        >
          <title id="hour-chart-title">
            {t("insight.hourChartTitle", hours.indexOf(most))}
          </title>
          <line x1={0} x2={width} y1={floor} y2={floor} stroke="var(--line)" />
          {hours.map((count, hour) => (
            <rect
              key={hour}
              x={across(hour)}
              y={up(count)}
              width={across.bandwidth()}
              height={floor - up(count)}
              fill="var(--accent)"
            />
          ))}
          {hours.map((_, hour) =>
            hour % 3 === 0 ? (
              <text
                key={hour}
                x={(across(hour) ?? 0) + across.bandwidth() / 2}
                y={floor + 20}
                textAnchor="middle"
              >
                {t("insight.hour", hour)}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <details>
        <summary>{t("insight.hourTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("insight.column.hour")}</th>
              <th scope="col">{t("insight.column.count")}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((count, hour) => (
              <tr key={hour}>
                <th scope="row">{t("insight.hour", hour)}</th>
                <td className="num">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
