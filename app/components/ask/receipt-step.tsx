import { CrisisCard } from "#app/components/crisis/crisis-card.tsx";
import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { useOpenHours } from "#app/components/crisis/use-open-hours.ts";
import { useInstance } from "#app/components/instance-context.ts";
import { Phrase } from "#app/components/phrase.tsx";
import { Row } from "#app/components/row.tsx";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Peril } from "#moderation/triage.ts";
import type { Wish } from "#moderation/submission.ts";
import { ReceiptCode } from "./receipt-code.tsx";
import { SharedDevice } from "./shared-device.tsx";

/** The third step: we have it. The code stands here once, in no address; what it can do, and how to leave no traces. */
export function ReceiptStep({
  receipt,
  dueAt,
  peril,
  wish,
}: {
  receipt: string | null;
  dueAt: string;
  peril: Peril | null;
  wish: Wish;
}) {
  const t = useMessages();
  const { reviewMode, notices } = useInstance();
  const { objectionHours } = reviewMode;
  const hours = useOpenHours();
  return (
    <div className="wrap">
      <div className="row">
        <div className="side">
          <span className="voice">{t("ask.step", 3)}</span>
        </div>
        <div className="text flow wide">
          <h1>{t("receipt.title")}</h1>
          {receipt ? (
            <ReceiptCode receipt={receipt} lead={t("receipt.lead")} />
          ) : (
            <p className="lead">{t("receipt.repeated")}</p>
          )}
          {peril && <CrisisCard peril={peril} isSent />}
        </div>
      </div>
      <Row heading={t("receipt.when")}>
        <p>
          <Phrase
            text={t("receipt.due", hours)}
            slots={{ day: <b>{formatNearDay(dueAt)}</b> }}
          />
        </p>
        {wish === "public" && objectionHours > 0 && (
          <p>{t("receipt.first", objectionHours)}</p>
        )}
        <p>{t(notices ? "receipt.reachMail" : "receipt.cannotReach")}</p>
      </Row>
      <SharedDevice hasCode={receipt !== null} />
      {!peril && (
        <div className="section">
          <CrisisBox wide />
        </div>
      )}
    </div>
  );
}
