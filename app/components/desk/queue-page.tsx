import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AcuteAlarm } from "./acute-alarm.tsx";
import { ClaimProblem } from "./claim-problem.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { deskNow, deskTime } from "./desk-time.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueTable } from "./queue-table.tsx";
import { QueueTabs } from "./queue-tabs.tsx";
import { queueAddress } from "./queue-address.ts";
import type { ClaimRefusal, QueueView } from "./queue-view.ts";

const captions = {
  open: "queue.caption",
  mine: "queue.captionMine",
  slow: "queue.tab.slow",
} as const;

/** What waits for an answer, most urgent first; never what anybody has written. */
export function QueuePage({
  view,
  refusal,
}: {
  view: QueueView;
  refusal: ClaimRefusal | null;
}) {
  const t = useMessages();
  return (
    <div className="wrap">
      <DeskNotice notice={view.notice} />
      {refusal && <ClaimProblem refusal={refusal} />}
      <h1>{t("queue.waiting", view.counts.open + view.counts.slow)}</h1>
      <p className="small muted">
        {deskNow(view.now)}{" "}
        {view.oldest !== null &&
          t("queue.oldest", deskTime(view.oldest, view.now))}{" "}
        {t("queue.target", view.targetDays)}
      </p>
      {view.acute.map((line) => (
        <AcuteAlarm key={line.id} line={line} />
      ))}
      <QueueTabs view={view} />
      <QueueFilters view={view} />
      {view.tab === "slow" && (
        <p className="hint">{t("queue.slowExplained")}</p>
      )}
      {view.lines.length === 0 ? (
        <p className="up3">{t(emptyWords(view))}</p>
      ) : (
        <QueueTable
          lines={view.lines}
          now={view.now}
          caption={t(captions[view.tab])}
        />
      )}
      {view.next !== null && (
        <p className="up3">
          <Link to={queueAddress({ ...view, after: view.next })}>
            {t("queue.more")}
          </Link>
        </p>
      )}
      <p className="hint up3">{t("queue.hint")}</p>
    </div>
  );
}

function emptyWords({ tab, topicId }: QueueView) {
  if (topicId !== null) return "queue.emptyFiltered";
  return (
    {
      open: "queue.empty",
      mine: "queue.emptyMine",
      slow: "queue.emptySlow",
    } as const
  )[tab];
}
