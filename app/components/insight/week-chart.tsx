import { scaleBand, scaleLinear } from "d3-scale";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { WeekInsight } from "#moderation/insight.ts";

const width = 640;
const height = 240;
const floor = 200;
const left = 36;

/** Questions by week, in time and late, as bars that do not need colour, and as a table. */
export function WeekChart({ weeks }: { weeks: readonly WeekInsight[] }) {
  const t = useMessages();
  const most = Math.max(...weeks.map(totalOf), 4);
  const late = weeks.reduce((sum, week) => sum + week.late, 0);
  const across = scaleBand(
    weeks.map(({ week }) => week),
    [left, width],
  ).paddingInner(0.35);
  const up = scaleLinear([0, most], [floor, 24]).nice(4);
  return (
    <figure className="chart">
      <figcaption>
        {t("insight.weekChart")} <small>{t("insight.weekChartHow")}</small>
      </figcaption>
      <div
        className="table-scroll latest"
        tabIndex={0}
        role="region"
        aria-label={t("insight.weekChart")}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="week-chart-title"
        >
          <title id="week-chart-title">
            {t("insight.weekChartTitle", weeks.length, most, late)}
          </title>
          <Stripes />
          {up.ticks(4).map((tick) => (
            <Line key={tick} at={up(tick)} label={tick} />
          ))}
          {weeks.map((week) => (
            <Bar
              key={week.week}
              week={week}
              x={across(week.week) ?? 0}
              width={across.bandwidth()}
              up={up}
            />
          ))}
          <text x={left} y={height - 2}>
            {t("insight.weekAxis")}
          </text>
        </svg>
      </div>
      <WeekTable weeks={weeks} />
    </figure>
  );
}

const totalOf = ({ inTime, late }: WeekInsight): number => inTime + late;

const Stripes = () => (
  <defs>
    <pattern
      id="late-stripes"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill="var(--paper)" />
      <rect width="2" height="5" fill="var(--alert)" />
    </pattern>
  </defs>
);

const Line = ({ at, label }: { at: number; label: number }) => (
  <>
    <line x1={left} x2={width} y1={at} y2={at} stroke="var(--line)" />
    <text x={left - 8} y={at + 4} textAnchor="end">
      {label}
    </text>
  </>
);

interface BarProps {
  week: WeekInsight;
  x: number;
  width: number;
  up: (count: number) => number;
}

function Bar({ week, x, width: wide, up }: BarProps) {
  const t = useMessages();
  const [top, join] = [up(totalOf(week)), up(week.inTime)];
  return (
    <>
      <rect
        x={x}
        y={join}
        width={wide}
        height={floor - join}
        fill="var(--accent)"
      />
      {week.late > 0 && (
        <rect
          x={x}
          y={top}
          width={wide}
          height={join - top}
          fill="url(#late-stripes)"
          stroke="var(--alert)"
          strokeWidth="1.5"
        />
      )}
      <text x={x + wide / 2} y={220} textAnchor="middle">
        {t("insight.week", week.week)}
      </text>
      <text className="strong" x={x + wide / 2} y={top - 7} textAnchor="middle">
        {totalOf(week)}
      </text>
    </>
  );
}

function WeekTable({ weeks }: { weeks: readonly WeekInsight[] }) {
  const t = useMessages();
  return (
    <details>
      <summary>{t("insight.weekTable")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("insight.column.week")}</th>
            <th scope="col">{t("insight.column.inTime")}</th>
            <th scope="col">{t("insight.column.late")}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, inTime, late }) => (
            <tr key={week}>
              <th scope="row">{t("insight.week", week)}</th>
              <td className="num">{inTime}</td>
              <td className="num">{late}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
