import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { queueAddress } from "./queue-address.ts";
import type { QueueView } from "./queue-view.ts";

/** The way to the next lines, and back to where the queue begins. */
export function QueuePaging({ view }: { view: QueueView }) {
  const t = useMessages();
  const { asked, next, isFurtherOn } = view;
  if (next === null && !isFurtherOn) return null;
  return (
    <p className="up3 row-actions">
      {next !== null && (
        <Link to={queueAddress(asked, next)}>{t("queue.more")}</Link>
      )}
      {isFurtherOn && <Link to={queueAddress(asked)}>{t("queue.first")}</Link>}
    </p>
  );
}
