import { useMessages } from "#app/i18n/use-messages.ts";
import type { BulkResult } from "./bulk-view.ts";
import { QueueRow } from "./queue-row.tsx";
import type { QueueView } from "./queue-view.ts";

const columns = [
  "risk",
  "question",
  "topic",
  "wish",
  "received",
  "due",
  "with",
] as const;

interface Props {
  view: Pick<QueueView, "lines" | "now" | "claim">;
  bulk: BulkResult | null;
  caption: string;
}

/** The queue as a table, which becomes blocks on a narrow screen; roles keep it a table for those who listen. */
export function QueueTable({ view, bulk, caption }: Props) {
  const t = useMessages();
  const { lines, now, claim } = view;
  return (
    <table className="queue" role="table" id="queue-lines" tabIndex={-1}>
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
          <QueueRow
            key={line.id}
            {...{ line, now, claim }}
            isChosen={bulk?.chosen.includes(line.id) ?? false}
          />
        ))}
      </tbody>
    </table>
  );
}
