import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClockWords } from "./clock-words.tsx";
import { deskClock, deskTime } from "./desk-time.ts";
import { LineMark } from "./line-mark.tsx";
import { LineTags } from "./line-tags.tsx";
import type { ClaimMode, LineView } from "./queue-view.ts";
import { RiskBadge } from "./risk-badge.tsx";
import { isUnreadLanguage } from "./unread-risk.ts";
import { WayIn } from "./way-in.tsx";

interface Props {
  line: LineView;
  now: string;
  claim: ClaimMode;
  isChosen: boolean;
}

/** One waiting question: how urgent, about what, since when, with whom, and the one thing to do with it. */
export function QueueRow({ line, now, claim, isChosen }: Props) {
  const t = useMessages();
  return (
    <tr role="row" className={line.risk === "acute" ? "is-acute" : undefined}>
      <Cell>
        <RiskBadge risk={line.risk} isUnread={isUnreadLanguage(line)} />
      </Cell>
      <Cell>
        <span className="line-name">
          <LineMark line={line} isChosen={isChosen} />
          <Link
            className="open"
            to={`/granska/fragor/${line.id}`}
            aria-label={t("queue.open", line.number)}
          >
            {line.number}
          </Link>
        </span>
      </Cell>
      <Cell>
        {line.topicName ?? t("queue.noTopic")}
        <LineTags line={line} />
      </Cell>
      <Cell>{t(`queue.wish.${line.wish}`)}</Cell>
      <Cell label={t("queue.column.received")}>
        {deskTime(line.receivedAt, now)}
      </Cell>
      <Cell>
        <ClockWords clock={line.clock} />
      </Cell>
      <Cell>
        <span className="who">
          <Holder line={line} now={now} />
        </span>
      </Cell>
      <Cell>
        <WayIn line={line} claim={claim} />
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

function Holder({ line, now }: { line: LineView; now: string }) {
  const t = useMessages();
  const { holder, heldUntil, returnedAt, drafterName } = line;
  if (line.work === "returned")
    return returnedAt && t("queue.pausedSince", deskTime(returnedAt, now));
  if (holder === null)
    return t(drafterName === null ? "queue.free" : "queue.begun");
  if (!holder.mine) return holder.name;
  return t("queue.you", heldUntil === null ? null : deskClock(heldUntil));
}
