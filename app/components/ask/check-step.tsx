import { CrisisCard } from "#app/components/crisis/crisis-card.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { AskValues } from "#app/forms/ask-values.ts";
import { type OwnCheck, sawAll } from "#app/forms/own-check.ts";
import type { Peril } from "#moderation/triage.ts";
import type { SimilarAnswer } from "#app/workflows/similar-answers.server.ts";
import type { NotSent } from "./ask-step.ts";
import { CheckForm } from "./check-form.tsx";
import { CheckGaps, CheckLimits } from "./check-limits.tsx";
import { Danger } from "./danger.tsx";
import { MarkReasons } from "./mark-reasons.tsx";
import { MarkedNote } from "./marked-note.tsx";
import { NotSentNotice } from "./not-sent-notice.tsx";
import { SimilarAnswers } from "./similar-answers.tsx";

interface Props {
  values: AskValues;
  check: OwnCheck;
  notSent: NotSent | null;
  /** What the text says somebody may be in danger of. */
  peril: Peril | null;
  similar: readonly SimilarAnswer[];
}

/** The second step: the text as others read it, with what may tell who someone is. Nothing has been sent yet. */
export function CheckStep({ values, check, notSent, peril, similar }: Props) {
  const t = useMessages();
  const isPublic = values.wish !== "private";
  return (
    <div className="wrap two">
      <div>
        <p className="progress">{t("ask.step", 2)}</p>
        <h1>{isPublic ? t("check.title") : t("check.titlePrivate")}</h1>
        {notSent && <NotSentNotice reason={notSent} />}
        {peril && <CrisisCard peril={peril} isSent={false} />}
        <p className="lead up3">
          {t("check.found", check.reasons.length, !sawAll(check))}
        </p>
        <p className="up2 down5 lead">
          {isPublic ? t("check.noNeed") : t("check.private")}
        </p>
        <CheckGaps check={check} />
        <MarkedNote text={values.text} marks={check.marks} />
        <MarkReasons reasons={check.reasons} />
        <CheckLimits />
        {similar.length > 0 && (
          <SimilarAnswers similar={similar} formToken={values.formToken} />
        )}
        <CheckForm values={values} />
      </div>
      <div className="stack loose">{!peril && <Danger />} </div>
    </div>
  );
}
