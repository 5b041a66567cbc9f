import { Form, Link } from "@remix-run/react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import { ClaimProblem } from "./claim-problem.tsx";
import { ClockSentence } from "./clock-words.tsx";
import { deskClock, deskTime } from "./desk-time.ts";
import { KeptText } from "./kept-text.tsx";
import type { ClaimRefusal, LineView } from "./queue-view.ts";
import { ReadOnly } from "./read-only.tsx";
import type { ReadOnlyView } from "./review-view.ts";
import type { ReviewRefusal } from "./review-result.ts";
import { RiskBadge } from "./risk-badge.tsx";
import { isUnreadLanguage } from "./unread-risk.ts";
import { SavedText } from "./saved-text.tsx";

interface Props {
  line: LineView;
  /** The question's text, where it may be read by who has not taken it. */
  reading: ReadOnlyView | null;
  /** Whether a question must be taken to be read. */
  isStrict: boolean;
  now: string;
  claimRefusal: ClaimRefusal | null;
  /** What a form brought here that could not be saved, since the question is somebody else's now. */
  lost: ReviewRefusal | null;
}

/** A question that is not mine: what the queue knows of it, and how to get it. Its text is here only where one may read without taking. */
export function ClaimPage(props: Props) {
  const t = useMessages();
  const { line, reading, now, claimRefusal, lost } = props;
  return (
    <div className="wrap">
      {claimRefusal && <ClaimProblem refusal={claimRefusal} />}
      {lost?.draft && <KeptText draft={lost.draft} typed={lost.typed} />}
      {lost?.saved && <SavedText draft={lost.saved} by={lost.by ?? ""} />}
      {lost && !lost.draft && (
        <p className="notice wrong" role="alert">
          {t("queue.unavailable")}
        </p>
      )}
      <div className="bar flush">
        <h1>{t("claim.title", line.number)}</h1>
        <RiskBadge risk={line.risk} isUnread={isUnreadLanguage(line)} long />
        <span>{line.topicName ?? t("queue.noTopic")}</span>
        <span>{t("review.received", deskTime(line.receivedAt, now))}</span>
        <ClockSentence clock={line.clock} now={now} />
      </div>
      {reading && <ReadOnly reading={reading} now={now} />}
      <div className="narrow up2">
        <Ways {...props} />
        <p className="up4">
          <Link to="/granska">{t("claim.back")}</Link>
        </p>
      </div>
    </div>
  );
}

function Ways({ line, reading, isStrict, claimRefusal }: Props) {
  const t = useMessages();
  if (line.work === "second-read" || line.work === "approved")
    return <Reading id={line.id} />;
  const open =
    line.work === "waiting" ||
    line.work === "returned" ||
    line.work === "claimed" ||
    line.work === "drafting";
  if (!open) return <p>{t("claim.ended", t("work.name", line.work))}</p>;
  if (line.holder !== null && (reading !== null || isStrict))
    return <TakeOver line={line} refusal={claimRefusal} />;
  return <Free line={line} isRead={reading !== null} />;
}

function Reading({ id }: { id: string }) {
  const t = useMessages();
  return (
    <>
      <p>{t("claim.reading")}</p>
      <p className="up2">
        <Link className="btn" to={`/granska/andra-lasning/${id}`}>
          {t("claim.toReading")}
        </Link>
      </p>
    </>
  );
}

function freeWords({ work }: LineView, isRead: boolean) {
  if (work === "returned") return "claim.returned";
  return isRead ? "claim.readOnly" : "claim.free";
}

function Free({ line, isRead }: { line: LineView; isRead: boolean }) {
  const t = useMessages();
  return (
    <>
      <p className="down3">{t(freeWords(line, isRead))}</p>
      <ClaimButton
        line={line}
        filled
        words={t(isRead ? "claim.write" : "queue.claim")}
      />
      {!isRead && <p className="hint up1">{t("claim.hint")}</p>}
    </>
  );
}

function TakeOver({
  line,
  refusal,
}: {
  line: LineView;
  refusal: ClaimRefusal | null;
}) {
  const t = useMessages();
  const name = line.holder?.name ?? "";
  const error =
    refusal?.error === "reason-required" ? t("claim.reasonMissing") : null;
  return (
    <Form method="post" className="flow">
      <p>
        {line.heldUntil === null
          ? t("claim.takenBy", name)
          : t("claim.takenUntil", name, deskClock(line.heldUntil))}
      </p>
      <input type="hidden" name="submissionId" value={line.id} />
      <input type="hidden" name="rowVersion" value={line.rowVersion} />
      <div className={error ? "field wrong" : "field"}>
        <label htmlFor="reason">{t("claim.reason")}</label>
        <p className="hint" id="reason-hint">
          {t("claim.reasonHint")} {t("claim.hint")}
        </p>
        {error !== null && <FieldError id="reason-error" message={error} />}
        <input
          type="text"
          id="reason"
          name="reason"
          maxLength={500}
          autoComplete="off"
          defaultValue={refusal?.reason ?? ""}
          aria-describedby={
            error === null ? "reason-hint" : "reason-hint reason-error"
          }
          aria-invalid={error === null ? undefined : true}
        />
      </div>
      <p className="row-actions">
        <button className="btn second" name="intent" value="take-over">
          {t("claim.takeOver")}
        </button>
      </p>
    </Form>
  );
}
