import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { LifelineLine } from "./lifeline-view.ts";
import { minutesBetween } from "./minutes-between.ts";

interface Props {
  lines: readonly LifelineLine[];
  now: string;
  /** Whether an answer was just sent. */
  isDone: boolean;
}

const columns = ["number", "topic", "from", "waited", "do"] as const;

/** What colleagues have asked me, the longest waiting first. */
export function LifelinesPage({ lines, now, isDone }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <p role="status" className={isDone ? "notice" : "hidden"}>
        {isDone && t("lifeline.done")}
      </p>
      <h1>{t("lifeline.title")}</h1>
      <p className="up2 measure">{t("lifeline.lead")}</p>
      {lines.length === 0 ? (
        <p className="up4">
          <b>{t("lifeline.none")}</b>
        </p>
      ) : (
        <table className="lifelines up3">
          <caption className="hidden">
            {t("lifeline.count", lines.length)}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`lifeline.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Line({ line, now }: { line: LifelineLine; now: string }) {
  const t = useMessages();
  const waits = line.answeredAt === null;
  return (
    <tr>
      <th scope="row">{t("lifeline.open", line.number)}</th>
      <td>{line.topicName ?? t("queue.noTopic")}</td>
      <td>{line.askedByName}</td>
      <td data-label={waits ? t("lifeline.column.waited") : undefined}>
        {waits
          ? t("wait.since", minutesBetween(line.askedAt, now))
          : t("lifeline.answered")}
      </td>
      <td>
        <Link
          className={waits ? "btn slim" : "btn slim plain"}
          to={`/granska/livlina/${line.submissionId}`}
          aria-label={t("lifeline.openLabel", waits, line.number)}
        >
          {t("lifeline.openButton", waits)}
        </Link>
      </td>
    </tr>
  );
}
