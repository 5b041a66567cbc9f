import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReadingField } from "./reading-field.tsx";
import { TendProblem } from "./tend-problem.tsx";
import type { UnpublishRefusal } from "./thread-page.tsx";

interface Props {
  position: number;
  reasons: readonly string[];
  refusal: UnpublishRefusal | null;
}

/** Takes one post off the forum, with a reason that stands in its place and words for the log. */
export function RemovePostForm({ position, reasons, refusal }: Props) {
  const t = useMessages();
  const id = `bort-${position}`;
  return (
    <details open={refusal !== null}>
      <summary>{t("tend.remove")}</summary>
      <Form method="post" className="flow up2">
        <input type="hidden" name="position" value={position} />
        <TendProblem
          title={t("tend.error.remove")}
          fieldId={id}
          refusal={refusal}
        />
        <p className="small">{t("tend.removeWhy")}</p>
        <div className="field">
          <label htmlFor={id}>{t("tend.reasonCode")}</label>
          <select
            id={id}
            name="reasonCode"
            defaultValue={refusal?.reasonCode ?? ""}
          >
            <option value="">–</option>
            {reasons.map((code) => (
              <option key={code} value={code}>
                {t("thread.reasonCodeName", code)}
              </option>
            ))}
          </select>
        </div>
        <ReadingField
          name="reason"
          id={`${id}-ord`}
          label={t("tend.reason")}
          hint={t("thread.reasonHint")}
          value={refusal?.reason ?? ""}
          error={null}
        />
        <p className="row-actions">
          <button className="btn stop" name="intent" value="remove">
            {t("tend.removeButton")}
          </button>
        </p>
      </Form>
    </details>
  );
}
