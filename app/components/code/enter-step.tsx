import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { CodeProblem } from "./code-step.ts";

/** Where the code is written; it is sent by POST and stands in no address. */
export function EnterStep({
  typed,
  problem,
}: {
  typed: string;
  problem: CodeProblem | null;
}) {
  const t = useMessages();
  const message = problem && t(`code.problem.${problem}`);
  return (
    <div className="wrap two">
      <div>
        <h1 className="down4">{t("code.title")}</h1>
        {message && (
          <ErrorSummary
            title={t("code.notOpened")}
            problems={[{ fieldId: "code", message }]}
          />
        )}
        <form method="post" action="/min-kod" autoComplete="off" noValidate>
          <CodeField typed={typed} message={message} />
          <p className="row-actions up4">
            <button className="btn" name="intent" value="open">
              {t("code.open")}
            </button>
          </p>
        </form>
        <details className="up4 measure">
          <summary>{t("code.lost")}</summary>
          <p>{t("code.lostText")}</p>
        </details>
      </div>
      <div>
        <CrisisBox />
      </div>
    </div>
  );
}

function CodeField({
  typed,
  message,
}: {
  typed: string;
  message: string | null;
}) {
  const t = useMessages();
  return (
    <div className={message ? "field wrong" : "field"}>
      <label htmlFor="code">{t("code.field")}</label>
      <p className="hint" id="code-hint">
        {t("code.fieldHint")}
      </p>
      {message && <FieldError id="code-error" message={message} />}
      <input
        type="text"
        id="code"
        name="code"
        className="digits"
        defaultValue={typed}
        inputMode="numeric"
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={message ? "code-hint code-error" : "code-hint"}
        aria-invalid={message ? true : undefined}
      />
    </div>
  );
}
