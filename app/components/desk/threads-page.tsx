import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { DeskNotice } from "./desk-notice.tsx";
import type { Notice } from "./desk-notice.tsx";
import { deskDate } from "./desk-time.ts";

export interface ThreadRow {
  id: string;
  title: string;
  topicName: string;
  publishedOn: string;
  postCount: number;
}

interface Props {
  lines: readonly ThreadRow[];
  next: number | null;
  count: number;
  notice: Notice | null;
  now: string;
}

/** What is on the forum, newest first. */
export function ThreadsPage({ lines, next, count, notice, now }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <DeskNotice notice={notice} />
      <h1 className="down3">
        {count === 0 ? t("threads.empty") : t("threads.count", count)}
      </h1>
      {lines.length > 0 && <ThreadsTable lines={lines} now={now} />}
      {next !== null && (
        <p className="up3">
          <Link to={`/granska/tradar?fore=${next}`}>{t("threads.more")}</Link>
        </p>
      )}
    </div>
  );
}

function ThreadsTable({ lines, now }: Pick<Props, "lines" | "now">) {
  const t = useMessages();
  return (
    <div className="table-scroll">
      <table>
        <caption className="hidden">{t("threads.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("threads.column.title")}</th>
            <th scope="col">{t("threads.column.topic")}</th>
            <th scope="col">{t("threads.column.published")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, title, topicName, publishedOn }) => (
            <tr key={id}>
              <td>
                <Link className="row-link" to={`/granska/tradar/${id}`}>
                  {title}
                </Link>
              </td>
              <td>{topicName}</td>
              <td>{deskDate(publishedOn, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
