import { Form, Link } from "@remix-run/react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import {
  LifelineProblem,
  noAnswer,
  useLifelineError,
} from "./lifeline-problem.tsx";
import type { AskSpecialistView, LifelineRefusal } from "./lifeline-view.ts";

interface Props {
  view: AskSpecialistView;
  refusal: LifelineRefusal | null;
}

/** Where a colleague is chosen and asked about a question one has at the desk. */
export function AskSpecialistPage({ view, refusal }: Props) {
  const t = useMessages();
  const isWhom = refusal?.error === "no-such-colleague";
  return (
    <div className="wrap narrow">
      <h1>{t("lifeline.askTitle", view.number)}</h1>
      <LifelineProblem
        refusal={refusal}
        title={t("lifeline.error.title")}
        fieldId={isWhom ? "specialistId" : "words"}
      />
      <p className="up2">{t("lifeline.askLead")}</p>
      <p className="up2 notice">
        {t(view.isShared ? "lifeline.shown" : "lifeline.notShown")}
      </p>
      <Form method="post" className="flow up4">
        <Whom view={view} refusal={refusal} isWrong={isWhom} />
        <LifelineWords
          label={t("lifeline.question")}
          hint={t("lifeline.questionHint")}
          refusal={isWhom ? null : refusal}
          value={refusal?.words ?? ""}
        />
        <p className="row-actions">
          <button className="btn">{t("lifeline.askButton")}</button>
          <Link
            className="btn plain"
            to={`/granska/fragor/${view.submissionId}`}
          >
            {t("lifeline.cancel")}
          </Link>
        </p>
      </Form>
    </div>
  );
}

function Whom({ view, refusal, isWrong }: Props & { isWrong: boolean }) {
  const t = useMessages();
  return (
    <div className={isWrong ? "field wrong" : "field"}>
      <label htmlFor="specialistId">{t("lifeline.whom")}</label>
      {isWrong && (
        <FieldError
          id="whom-error"
          message={t("lifeline.error.no-such-colleague")}
        />
      )}
      <select
        id="specialistId"
        name="specialistId"
        defaultValue={refusal?.chosen ?? ""}
        aria-describedby={isWrong ? "whom-error" : undefined}
        aria-invalid={isWrong ? true : undefined}
      >
        <option value="">{t("lifeline.choose")}</option>
        {view.colleagues.map(({ id, name, speciality }) => (
          <option key={id} value={id}>
            {t("lifeline.colleague", name, speciality)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The field for a question or an answer: label, hint, error, words. */
export function LifelineWords({
  label,
  hint,
  refusal,
  value,
}: {
  label: string;
  hint: string;
  refusal: LifelineRefusal | null;
  value: string;
}) {
  const problem = useLifelineError(refusal);
  const isOfField = refusal !== null && !noAnswer.includes(refusal.error);
  const error = isOfField ? problem : null;
  return (
    <div className={error === null ? "field" : "field wrong"}>
      <label htmlFor="words">{label}</label>
      <p className="hint" id="words-hint">
        {hint}
      </p>
      {error !== null && <FieldError id="words-error" message={error} />}
      <textarea
        id="words"
        name="words"
        rows={6}
        maxLength={4000}
        autoComplete="off"
        defaultValue={value}
        aria-describedby={
          error === null ? "words-hint" : "words-hint words-error"
        }
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}
