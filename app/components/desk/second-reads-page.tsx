import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClockWords } from "./clock-words.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import type { Notice } from "./desk-notice.tsx";
import { deskTime } from "./desk-time.ts";
import { minutesBetween } from "./minutes-between.ts";
import type { LineView } from "./queue-view.ts";
import { RiskBadge } from "./risk-badge.tsx";

const columns = [
  "risk",
  "question",
  "topic",
  "drafter",
  "waited",
  "due",
] as const;

/** A text in the list, with when it was sent to a second reader. */
interface ReadingLine extends LineView {
  sentAt: string;
}

interface Props {
  lines: readonly ReadingLine[];
  now: string;
  notice: Notice | null;
}

/** The texts that wait for a second pair of eyes. */
export function SecondReadsPage({ lines, now, notice }: Props) {
  const t = useMessages();
  const isAskers = ({ publishAfter }: LineView) => publishAfter !== null;
  const ours = lines.filter((line) => !isAskers(line));
  const askers = lines.filter(isAskers);
  return (
    <div className="wrap">
      <DeskNotice notice={notice} />
      <h1>{t("second.count", ours.length)}</h1>
      {ours.length > 0 && (
        <Readings lines={ours} now={now} caption={t("queue.captionReading")} />
      )}
      {askers.length > 0 && (
        <>
          <h2 className="up5">{t("veto.listTitle")}</h2>
          <Readings lines={askers} now={now} caption={t("veto.listTitle")} />
        </>
      )}
    </div>
  );
}

function Readings({
  lines,
  now,
  caption,
}: Pick<Props, "lines" | "now"> & { caption: string }) {
  const t = useMessages();
  return (
    <table className="queue readings up3" role="table">
      <caption className="hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`queue.column.${column}`)}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span className="hidden">{t("queue.column.do")}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <ReadingRow key={line.id} line={line} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function ReadingRow({ line, now }: { line: ReadingLine; now: string }) {
  const t = useMessages();
  const address = `/granska/andra-lasning/${line.id}`;
  return (
    <tr role="row" className={line.risk === "acute" ? "is-acute" : undefined}>
      <td role="cell">
        <RiskBadge risk={line.risk} />
      </td>
      <td role="cell">
        <Link
          className="open"
          to={address}
          aria-label={t("queue.open", line.number)}
        >
          {line.number}
        </Link>
      </td>
      <td role="cell">{line.topicName ?? t("queue.noTopic")}</td>
      <td role="cell">
        {line.isDrafter ? t("second.yours") : line.drafterName}
      </td>
      <td role="cell" data-label={t("queue.column.waited")}>
        {t("wait.since", minutesBetween(line.sentAt, now))}
      </td>
      <td role="cell">
        {line.work === "approved" ? (
          <Approved line={line} now={now} />
        ) : (
          <ClockWords clock={line.clock} />
        )}
      </td>
      <td role="cell">
        <Link
          className={line.isDrafter ? "btn slim plain" : "btn slim second"}
          to={address}
          aria-label={t("second.readLabel", line.number)}
        >
          {t("second.read")}
        </Link>
      </td>
    </tr>
  );
}

function Approved({ line, now }: { line: LineView; now: string }) {
  const t = useMessages();
  const { publishAfter } = line;
  return publishAfter === null || publishAfter <= now
    ? t("second.publishWaiting")
    : t("veto.listed", deskTime(publishAfter, now));
}
