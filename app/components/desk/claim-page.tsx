import { Form, Link } from "@remix-run/react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import { ClaimProblem } from "./claim-problem.tsx";
import { ClockSentence } from "./clock-words.tsx";
import { deskClock, deskTime } from "./desk-time.ts";
import { KeptText } from "./kept-text.tsx";
import type { ClaimRefusal, LineView } from "./queue-view.ts";
import type { ReviewRefusal } from "./review-result.ts";
import { RiskBadge } from "./risk-badge.tsx";

interface Props {
  line: LineView;
  now: string;
  claimRefusal: ClaimRefusal | null;
  /** What a form brought here that could not be saved, since the question is somebody else's now. */
  lost: ReviewRefusal | null;
}

/** A question that is not mine: what the queue knows of it, and how to get it. Its text is not here. */
export function ClaimPage({ line, now, claimRefusal, lost }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      {claimRefusal && <ClaimProblem refusal={claimRefusal} />}
      {lost?.draft && <KeptText draft={lost.draft} typed={lost.typed} />}
      {lost && !lost.draft && (
        <p className="notice wrong" role="alert">
          {t("queue.unavailable")}
        </p>
      )}
      <div className="bar flush">
        <h1>{t("claim.title", line.number)}</h1>
        <RiskBadge risk={line.risk} long />
        <span>{line.topicName ?? t("queue.noTopic")}</span>
        <span>{t("review.received", deskTime(line.receivedAt, now))}</span>
        <ClockSentence clock={line.clock} now={now} />
      </div>
      <div className="narrow up2">
        <Ways line={line} refusal={claimRefusal} />
        <p className="up4">
          <Link to="/granska">{t("claim.back")}</Link>
        </p>
      </div>
    </div>
  );
}

function Ways({
  line,
  refusal,
}: {
  line: LineView;
  refusal: ClaimRefusal | null;
}) {
  const t = useMessages();
  if (line.work === "second-read" || line.work === "approved")
    return <Reading id={line.id} />;
  const open =
    line.work === "waiting" ||
    line.work === "returned" ||
    line.work === "claimed" ||
    line.work === "drafting";
  if (!open) return <p>{t("claim.ended", t("work.name", line.work))}</p>;
  return line.holder === null ? (
    <Free line={line} />
  ) : (
    <TakeOver line={line} refusal={refusal} />
  );
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

function Free({ line }: { line: LineView }) {
  const t = useMessages();
  return (
    <>
      <p className="down3">
        {t(line.work === "returned" ? "claim.returned" : "claim.free")}
      </p>
      <ClaimButton line={line} filled words={t("queue.claim")} />
      <p className="hint up1">{t("claim.hint")}</p>
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
