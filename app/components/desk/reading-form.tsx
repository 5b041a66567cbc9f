import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReadingField } from "./reading-field.tsx";
import type { ReadingRefusal, ReadingView } from "./reading-view.ts";

/** A form about exactly the wording that is shown: its version and its hash go along. */
export function ReadingForm({
  view,
  children,
}: {
  view: ReadingView;
  children: ReactNode;
}) {
  return (
    <Form method="post" className="flow">
      <input type="hidden" name="rowVersion" value={view.rowVersion} />
      <input type="hidden" name="textHash" value={view.textHash} />
      {children}
    </Form>
  );
}

/** When it goes out once it is approved: at once, or when the asker has read it. */
export function ApproveHint({ hours }: { hours: number }) {
  const t = useMessages();
  return (
    <p className="hint">
      {hours > 0 ? t("veto.approveHint", hours) : t("second.approveHint")}
    </p>
  );
}

/** Sends the wording back with what has to change. */
export function SendBack({ refusal }: { refusal: ReadingRefusal | null }) {
  const t = useMessages();
  return (
    <>
      <ReadingField
        name="comment"
        label={t("second.comment")}
        hint={t("second.commentHint")}
        value={refusal?.comment ?? ""}
        error={
          refusal?.error === "comment-required"
            ? t("second.error.comment-required")
            : null
        }
      />
      <p className="row-actions">
        <button className="btn second" name="intent" value="return">
          {t("second.return")}
        </button>
      </p>
    </>
  );
}
