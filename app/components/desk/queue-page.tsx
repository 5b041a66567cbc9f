import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AcuteAlarm } from "./acute-alarm.tsx";
import { BulkOutcome } from "./bulk-outcome.tsx";
import { BulkSpam } from "./bulk-spam.tsx";
import type { BulkResult } from "./bulk-view.ts";
import { ClaimProblem } from "./claim-problem.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { deskNow, deskTime } from "./desk-time.ts";
import { isNarrowed } from "./queue-asked.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueuePaging } from "./queue-paging.tsx";
import { QueueTable } from "./queue-table.tsx";
import { QueueTabs } from "./queue-tabs.tsx";
import { queueAddress } from "./queue-address.ts";
import type { ClaimRefusal, QueueView } from "./queue-view.ts";

const captions = {
  open: "queue.caption",
  mine: "queue.captionMine",
  slow: "queue.tab.slow",
  paused: "queue.captionPaused",
} as const;
const hints = {
  required: "queue.hint",
  optional: "queue.hintOptional",
  off: "queue.hintOff",
} as const;

interface Props {
  view: QueueView;
  refusal: ClaimRefusal | null;
  bulk: BulkResult | null;
}

/** What waits for an answer, most urgent first; never what anybody has written. */
export function QueuePage({ view, refusal, bulk }: Props) {
  const t = useMessages();
  const { tab } = view.asked;
  return (
    <div className="wrap">
      <DeskNotice notice={view.notice} />
      {refusal && <ClaimProblem refusal={refusal} />}
      {bulk && <BulkOutcome result={bulk} />}
      <h1>{t("queue.waiting", view.counts.open + view.counts.slow)}</h1>
      <Standing view={view} />
      <AcuteAlarm lines={view.acute} />
      <QueueTabs view={view} />
      <QueueFilters view={view} />
      {(tab === "slow" || tab === "paused") && (
        <p className="hint">
          {t(tab === "slow" ? "queue.slowExplained" : "queue.pausedExplained")}
        </p>
      )}
      {view.lines.length === 0 ? (
        <Empty view={view} />
      ) : (
        <QueueTable view={view} bulk={bulk} caption={t(captions[tab])} />
      )}
      <QueuePaging view={view} />
      {view.lines.length > 0 && tab !== "paused" && (
        <BulkSpam result={bulk} usual={view.spamWords} />
      )}
      <p className="hint up3">{t(hints[view.claim])}</p>
    </div>
  );
}

/** What time it is, how long the oldest has waited, and what has been promised. */
function Standing({ view: { now, oldest, targetDays } }: { view: QueueView }) {
  const t = useMessages();
  return (
    <p className="small muted">
      {deskNow(now)}{" "}
      {oldest !== null &&
        t(
          "queue.oldest",
          deskTime(oldest.receivedAt, now),
          oldest.workingHours,
        )}{" "}
      {t("queue.target", targetDays)}
    </p>
  );
}

const emptyWords = {
  open: "queue.empty",
  mine: "queue.emptyMine",
  slow: "queue.emptySlow",
  paused: "queue.emptyPaused",
} as const;

function Empty({ view: { asked } }: { view: QueueView }) {
  const t = useMessages();
  if (!isNarrowed(asked))
    return <p className="up3">{t(emptyWords[asked.tab])}</p>;
  const { tab, order } = asked;
  return (
    <p className="up3">
      {t("queue.emptyNarrowed")}{" "}
      <Link to={queueAddress({ tab, order })}>{t("queue.showAll")}</Link>
    </p>
  );
}
