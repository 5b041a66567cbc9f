import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import { ClockWords } from "./clock-words.tsx";
import { deskClock, deskTime } from "./desk-time.ts";
import type { LineView } from "./queue-view.ts";
import { RiskBadge } from "./risk-badge.tsx";

/** One waiting question: how urgent, about what, since when, with whom, and the one thing to do with it. */
export function QueueRow({ line, now }: { line: LineView; now: string }) {
  const t = useMessages();
  return (
    <tr role="row" className={line.risk === "acute" ? "is-acute" : undefined}>
      <Cell>
        <RiskBadge risk={line.risk} />
      </Cell>
      <Cell>
        <Link
          className="open"
          to={`/granska/fragor/${line.id}`}
          aria-label={t("queue.open", line.number)}
        >
          {line.number}
        </Link>
      </Cell>
      <Cell>{line.topicName ?? t("queue.noTopic")}</Cell>
      <Cell>{t(`queue.wish.${line.wish}`)}</Cell>
      <Cell label={t("queue.column.received")}>
        {deskTime(line.receivedAt, now)}
      </Cell>
      <Cell>
        <ClockWords clock={line.clock} />
      </Cell>
      <Cell>
        <span className="who">
          <Holder line={line} />
        </span>
      </Cell>
      <Cell>
        <WayIn line={line} />
      </Cell>
    </tr>
  );
}

/** A cell; its label shows where the table has become blocks and its heading is out of sight. */
function Cell({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  );
}

function Holder({ line: { holder, heldUntil } }: { line: LineView }) {
  const t = useMessages();
  if (holder === null) return t("queue.free");
  if (!holder.mine) return holder.name;
  return t("queue.you", heldUntil === null ? null : deskClock(heldUntil));
}

function WayIn({ line }: { line: LineView }) {
  const t = useMessages();
  const address = `/granska/fragor/${line.id}`;
  if (line.holder === null)
    return <ClaimButton line={line} filled={line.risk === "acute"} />;
  if (line.holder.mine)
    return (
      <Link
        className="btn slim"
        to={address}
        aria-label={t("queue.continueLabel", line.number)}
      >
        {t("queue.continue")}
      </Link>
    );
  return (
    <Link
      className="btn slim plain"
      to={address}
      aria-label={t("queue.takeOverLabel", line.number)}
    >
      {t("queue.takeOver")}
    </Link>
  );
}
