import { CheckGaps, CheckLimits } from "#app/components/ask/check-limits.tsx";
import { Danger } from "#app/components/ask/danger.tsx";
import { MarkReasons } from "#app/components/ask/mark-reasons.tsx";
import { MarkedNote } from "#app/components/ask/marked-note.tsx";
import { CrisisCard } from "#app/components/crisis/crisis-card.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { sawAll } from "#app/forms/own-check.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ReplyStep } from "./reply-step.ts";
import { ReplySendForm } from "./reply-send-form.tsx";
import { ThreadLink, type RepliedThread } from "./thread-link.tsx";

type Props = Extract<ReplyStep, { step: "check" }> & { thread: RepliedThread };

/** The second step: the reply as others read it, with what may tell who someone is. Nothing has been sent yet. */
export function ReplyCheckStep({
  thread,
  values,
  check,
  notSent,
  peril,
}: Props) {
  const t = useMessages();
  return (
    <div className="wrap two">
      <div>
        <p className="progress">{t("ask.step", 2)}</p>
        <h1>{t("check.title")}</h1>
        {notSent && (
          <div className="up3">
            <ErrorSummary title={t(`reply.notSent.${notSent}.title`)}>
              <p>{t(`reply.notSent.${notSent}.text`)}</p>
            </ErrorSummary>
          </div>
        )}
        {peril && <CrisisCard peril={peril} isSent={false} />}
        <ThreadLink thread={thread} />
        <p className="up2">
          {t("check.found", check.reasons.length, !sawAll(check))}
        </p>
        <p className="up2 down5">{t("reply.noNeed")}</p>
        <p className="down2">
          <b>{t(`reply.by.${values.author ?? "resident"}`)}</b>
        </p>
        <CheckGaps check={check} />
        <MarkedNote text={values.text} marks={check.marks} />
        <MarkReasons reasons={check.reasons} />
        <CheckLimits />
        <ReplySendForm threadId={thread.id} values={values} />
      </div>
      <div className="stack loose">{!peril && <Danger />}</div>
    </div>
  );
}
