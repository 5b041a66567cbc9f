import { ReceiptCode } from "#app/components/ask/receipt-code.tsx";
import { SharedDevice } from "#app/components/ask/shared-device.tsx";
import { CrisisCard } from "#app/components/crisis/crisis-card.tsx";
import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { useOpenHours } from "#app/components/crisis/use-open-hours.ts";
import { Phrase } from "#app/components/phrase.tsx";
import { Row } from "#app/components/row.tsx";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ReplyStep } from "./reply-step.ts";
import { ThreadLink, type RepliedThread } from "./thread-link.tsx";

type Props = Extract<ReplyStep, { step: "receipt" }> & {
  thread: RepliedThread;
};

/** The third step: we have it. The reply's own code stands here once; with it the writer sees what became of the reply. */
export function ReplyReceiptStep({ thread, receipt, dueAt, peril }: Props) {
  const t = useMessages();
  const hours = useOpenHours();
  return (
    <div className="wrap">
      <div className="row">
        <div className="side">
          <span className="voice">{t("ask.step", 3)}</span>
        </div>
        <div className="text flow wide">
          <h1>{t("reply.receivedTitle")}</h1>
          {receipt ? (
            <ReceiptCode receipt={receipt} lead={t("reply.receiptLead")} />
          ) : (
            <p className="lead">{t("reply.repeated")}</p>
          )}
          {peril && <CrisisCard peril={peril} isSent />}
        </div>
      </div>
      <Row heading={t("reply.when")}>
        <p>
          <Phrase
            text={t("reply.due", hours)}
            slots={{ day: <b>{formatNearDay(dueAt)}</b> }}
          />
        </p>
        <p>{t("reply.then")}</p>
        <ThreadLink thread={thread} />
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
