import { FormGuards } from "#app/components/ask/form-guards.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FieldError } from "#app/components/field-error.tsx";
import { TextField } from "#app/components/text-field.tsx";
import type { ReportAnswer, ReportError } from "#app/forms/report-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { longestReport, reportCodes } from "#moderation/report-codes.ts";

export interface ReportView {
  id: string;
  title: string;
  post: number | null;
  formToken: string;
}

interface Props {
  view: ReportView;
  answer: ReportAnswer | null;
}

/** Where a reader says that something published is wrong, without saying who they are. */
export function ReportPage({ view, answer }: Props) {
  const t = useMessages();
  if (answer?.sent)
    return (
      <div className="wrap">
        <div className="head flow">
          <h1>{t("report.sent")}</h1>
          <p className="lead">{t("report.sentNext")}</p>
          <p>
            <a className="btn second" href={`/fragor/${view.id}`}>
              {t("report.back")}
            </a>
          </p>
        </div>
      </div>
    );
  const error = answer?.error ?? null;
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("report.title")}</h1>
        <p className="lead">{t("report.lead")}</p>
      </div>
      {error && <Problem error={error} />}
      <ReportForm view={view} answer={answer} />
    </div>
  );
}

function Problem({ error }: { error: ReportError }) {
  const t = useMessages();
  const message = t(`report.error.${error}`);
  const fieldId = error === "code" ? "code-identifying" : "words";
  const isField = error === "code" || error === "long";
  return (
    <ErrorSummary
      title={t("report.errorTitle")}
      problems={isField ? [{ fieldId, message }] : []}
    >
      {!isField && <p>{message}</p>}
    </ErrorSummary>
  );
}

function ReportForm({ view, answer }: Props) {
  const t = useMessages();
  const values = answer && !answer.sent ? answer.values : null;
  const error = answer && !answer.sent ? answer.error : null;
  const post = values?.post ?? view.post;
  return (
    <form method="post" className="measure" autoComplete="off">
      <FormGuards
        formToken={values?.formToken ?? view.formToken}
        website={values?.website ?? ""}
      />
      {post !== null && <input type="hidden" name="post" value={post} />}
      <p className="down4">
        {t("report.about", view.title)}
        {post !== null && <> {t("report.aboutPost", post)}</>}
      </p>
      <fieldset className={error === "code" ? "field wrong" : "field"}>
        <legend>{t("report.code")}</legend>
        {error === "code" && (
          <FieldError id="code-error" message={t("report.error.code")} />
        )}
        <div className="pick">
          {reportCodes.map((code) => (
            <div key={code}>
              <input
                type="radio"
                id={`code-${code}`}
                name="code"
                value={code}
                defaultChecked={values?.code === code}
              />
              <label htmlFor={`code-${code}`}>
                {t("report.codeName", code)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <TextField
        id="words"
        name="words"
        label={t("report.words")}
        hint={t("report.hint")}
        error={error === "long" ? t("report.error.long") : undefined}
        value={values?.words ?? ""}
        rows={5}
        maxLength={longestReport}
      />
      <p className="row-actions up4">
        <button className="btn">{t("report.send")}</button>
        <a href={`/fragor/${view.id}`}>{t("report.back")}</a>
      </p>
    </form>
  );
}
