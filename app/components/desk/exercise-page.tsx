import { Link } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ExerciseResult } from "#moderation/training/exercise.ts";
import { ExerciseOutcome } from "./exercise-outcome.tsx";
import { ExerciseText } from "./exercise-text.tsx";

export interface ExerciseView {
  id: string;
  title: string;
  text: string;
  nextId: string | null;
  formToken: string;
}

export type ExerciseAnswer =
  | { ok: true; result: ExerciseResult; marked: readonly number[] }
  | { ok: false; error: "stale-form" | "store-unavailable" };

interface Props {
  view: ExerciseView;
  answer: ExerciseAnswer | undefined;
}

/** One text to practise on: first without any help, then with what was there. */
export function ExercisePage({ view, answer }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <h1>{view.title}</h1>
      {answer?.ok === false && (
        <ErrorSummary
          title={
            answer.error === "stale-form"
              ? t("training.stale")
              : t("training.unavailable")
          }
        />
      )}
      {answer?.ok ? (
        <ExerciseOutcome view={view} result={answer.result} />
      ) : (
        <form method="post">
          <p className="measure up2 down3">{t("training.how")}</p>
          <input type="hidden" name="formToken" value={view.formToken} />
          <ExerciseText text={view.text} />
          <p className="row-actions up3">
            <button className="btn">{t("training.done")}</button>
            <Link to="/granska/ovning">{t("training.back")}</Link>
          </p>
        </form>
      )}
    </div>
  );
}
