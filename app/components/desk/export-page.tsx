import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReadingField } from "./reading-field.tsx";

interface Props {
  id: string;
  number: number;
  problem:
    | "reason-required"
    | "not-yours"
    | "nothing-left"
    | "store-unavailable"
    | null;
}

/** Where a question is handed over to somebody outside: what leaves, that it is logged, and why it is done. */
export function ExportPage({ id, number, problem }: Props) {
  const t = useMessages();
  const message = problem && t(`export.error.${problem}`);
  const needsReason = problem === "reason-required";
  return (
    <div className="wrap">
      <div className="narrow">
        <h1>{t("export.pageHeading", number)}</h1>
        {message !== null && (
          <div className="up2">
            <ErrorSummary
              title={t("export.error.title")}
              problems={needsReason ? [{ fieldId: "reason", message }] : []}
            >
              {!needsReason && <p>{message}</p>}
            </ErrorSummary>
          </div>
        )}
        <p className="up2">{t("export.intro")}</p>
        <ul className="rules up1">
          <li>{t("export.holds")}</li>
          <li>{t("export.holdsNot")}</li>
          <li>{t("export.logged")}</li>
        </ul>
        {/* A file is the answer, not a page: the browser sends this form itself. */}
        <form
          method="post"
          action={`/granska/fragor/${id}/underlag/fil`}
          className="flow up3"
        >
          <ReadingField
            name="reason"
            label={t("export.reason")}
            hint={t("export.reasonHint")}
            value=""
            error={needsReason ? message : null}
          />
          <p className="row-actions">
            <button className="btn">{t("export.button")}</button>
            <a href={`/granska/fragor/${id}`}>{t("export.back")}</a>
          </p>
        </form>
      </div>
    </div>
  );
}
