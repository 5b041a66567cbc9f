import { useMessages } from "#app/i18n/use-messages.ts";
import { QueueRow } from "./queue-row.tsx";
import type { LineView } from "./queue-view.ts";

const columns = [
  "risk",
  "question",
  "topic",
  "wish",
  "received",
  "due",
  "with",
] as const;

/** The queue as a table, which becomes blocks on a narrow screen; roles keep it a table for those who listen. */
export function QueueTable({
  lines,
  now,
  caption,
}: {
  lines: readonly LineView[];
  now: string;
  caption: string;
}) {
  const t = useMessages();
  return (
    <table className="queue" role="table">
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
          <QueueRow key={line.id} line={line} now={now} />
        ))}
      </tbody>
    </table>
  );
}
