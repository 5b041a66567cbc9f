import { CrisisStrip } from "#app/components/crisis/crisis-strip.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Phrase } from "#app/components/phrase.tsx";
import type { AskProblem, AskValues } from "#app/forms/ask-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AskAside, type AnswerTimeShown } from "./ask-aside.tsx";
import { AskForm } from "./ask-form.tsx";
import { useAskMessages } from "./use-ask-messages.ts";

interface Props {
  values: AskValues;
  problems: readonly AskProblem[];
  answerTime: AnswerTimeShown;
}

/** The first step: write. Nothing is sent from here, only looked at. */
export function WriteStep({ values, problems, answerTime }: Props) {
  const t = useMessages();
  const messages = useAskMessages(problems);
  return (
    <div className="wrap two">
      <div>
        <p className="progress">{t("ask.step", 1)}</p>
        <h1>{t("ask.title")}</h1>
        <CrisisStrip />
        <p className="lead up3 down5">
          <Phrase
            text={t("ask.lead")}
            slots={{ time: <b>{t("days.about", answerTime.workingDays)}</b> }}
          />
        </p>
        {messages.length > 0 && (
          <ErrorSummary
            title={t("form.errorTitle", messages.length)}
            problems={messages}
          />
        )}
        <AskForm values={values} problems={messages} />
      </div>
      <AskAside answerTime={answerTime} />
    </div>
  );
}
