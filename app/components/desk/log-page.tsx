import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { logTime } from "./desk-time.ts";

export interface LogRow {
  sequence: number;
  at: string;
  actor: string;
  actorName: string | null;
  action: string;
  fromWork: string | null;
  toWork: string | null;
  number: number | null;
  reasonCode: string | null;
  reason: string | null;
  heldByName: string | null;
}

interface Props {
  lines: readonly LogRow[];
  next: number | null;
  now: string;
}

const columns = [
  "at",
  "actor",
  "action",
  "question",
  "state",
  "reason",
] as const;

/** Everything that has happened, newest first: who, what and why. */
export function LogPage({ lines, next, now }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <h1>{t("log.title")}</h1>
      <p className="small muted up1 down3">{t("log.intro")}</p>
      {lines.length === 0 && <p>{t("log.empty")}</p>}
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label={t("log.caption")}
      >
        <table>
          <caption className="hidden">{t("log.caption")}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`log.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LogEntry key={line.sequence} line={line} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      {next !== null && (
        <p className="up3">
          <Link to={`/granska/logg?fore=${next}`}>{t("log.more")}</Link>
        </p>
      )}
    </div>
  );
}

function LogEntry({ line, now }: { line: LogRow; now: string }) {
  const t = useMessages();
  const { fromWork, toWork, reasonCode, reason } = line;
  const isMove = fromWork !== null && toWork !== null && fromWork !== toWork;
  const actor =
    line.actor === "resident" ? t("log.actor.resident") : t("log.actor.system");
  return (
    <tr>
      <td>{logTime(line.at, now)}</td>
      <td>{line.actorName ?? actor}</td>
      <td>
        {t("log.action", line.action)}
        {line.heldByName !== null && (
          <span className="small muted taken-from">
            {t("log.takenFrom", line.heldByName)}
          </span>
        )}
      </td>
      <td className="num">{line.number}</td>
      <td>{isMove && t("log.change", fromWork, toWork)}</td>
      <td>
        {reasonCode !== null &&
          `${t("log.reasonCode", reasonCode)}${reason === null ? "" : ". "}`}
        {reason}
      </td>
    </tr>
  );
}
