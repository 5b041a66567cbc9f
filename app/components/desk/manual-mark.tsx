import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { takeSelection } from "./mark-selection.ts";

const labels = [
  "PERSON",
  "PLACE",
  "ORG",
  "ID",
  "CONTACT",
  "DATE",
  "AGE",
  "QUASI",
] as const;

/** Words the checker missed: the reviewer marks them, and the choice holds wherever they stand. */
export function ManualMark() {
  const t = useMessages();
  const { session, live } = useDesk();
  const { problem, typed } = session;
  const wrong =
    problem?.error === "manual-missing" || problem?.error === "manual-not-found"
      ? problem.error
      : null;
  return (
    <details
      className="ruled manual"
      id="manual"
      open={wrong !== null || "manual-surface" in typed}
      data-enters
    >
      <summary onPointerDown={live ? takeSelection : undefined}>
        {t("review.manual")}
      </summary>
      <div className={wrong ? "field wrong" : "field"}>
        <p className="hint" id="manual-hint">
          {t(live ? "review.manualHintLive" : "review.manualHint")}
        </p>
        <label htmlFor="manual-surface">{t("review.manualSurface")}</label>
        {wrong !== null && (
          <FieldError
            id="manual-error"
            message={t(
              wrong === "manual-missing"
                ? "review.manualMissing"
                : "review.manualNotFound",
            )}
          />
        )}
        <input
          type="text"
          id="manual-surface"
          name="manual-surface"
          maxLength={300}
          autoComplete="off"
          defaultValue={typed["manual-surface"] ?? ""}
          aria-describedby={
            wrong === null ? "manual-hint" : "manual-hint manual-error"
          }
          aria-invalid={wrong === null ? undefined : true}
          onPointerDown={({ currentTarget }) => {
            if (currentTarget.value === "") takeSelection();
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="manual-label">{t("review.manualLabel")}</label>
        <select
          id="manual-label"
          name="manual-label"
          defaultValue={typed["manual-label"] ?? "PERSON"}
        >
          {labels.map((label) => (
            <option key={label} value={label}>
              {t("review.label", label)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="manual-words">{t("review.manualWords")}</label>
        <input
          type="text"
          id="manual-words"
          name="manual-words"
          maxLength={300}
          autoComplete="off"
          defaultValue={typed["manual-words"] ?? ""}
        />
      </div>
      <p className="row-actions up2">
        <button className="btn slim second" name="intent" value="mark">
          {t("review.manualButton")}
        </button>
      </p>
    </details>
  );
}
