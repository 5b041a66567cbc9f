import { Form } from "@remix-run/react";
import type { ShownClosed } from "#app/components/thread/discussion.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { deskDate } from "./desk-time.ts";
import { ReadingField } from "./reading-field.tsx";
import { TendProblem } from "./tend-problem.tsx";
import type { UnpublishRefusal } from "./thread-page.tsx";

interface Props {
  closed: ShownClosed | null;
  reasons: readonly string[];
  now: string;
  refusal: UnpublishRefusal | null;
}

/** Whether residents may write in the thread, and the way to close it or to open it again. */
export function DiscussionPane({ closed, reasons, now, refusal }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="discussion-title">
      <header>
        <h2 id="discussion-title">{t("tend.discussion")}</h2>
      </header>
      <Form method="post" className="flow">
        <TendProblem
          title={t("tend.error.close")}
          fieldId="stang"
          refusal={refusal}
        />
        <p className="small">{stateOf(t, closed, now)}</p>
        {closed === null && <CloseFields reasons={reasons} refusal={refusal} />}
        {closed?.by === "thread" && (
          <p className="row-actions">
            <button className="btn second" name="intent" value="open">
              {t("tend.openButton")}
            </button>
          </p>
        )}
      </Form>
    </section>
  );
}

function stateOf(
  t: ReturnType<typeof useMessages>,
  closed: ShownClosed | null,
  now: string,
): string {
  if (closed === null) return t("tend.open");
  return closed.by === "thread"
    ? t("tend.closedThread", deskDate(closed.on, now), closed.code)
    : t(`tend.closed.${closed.by}`);
}

function CloseFields({ reasons, refusal }: Pick<Props, "reasons" | "refusal">) {
  const t = useMessages();
  return (
    <>
      <div className="field">
        <label htmlFor="stang">{t("tend.closeCode")}</label>
        <select
          id="stang"
          name="reasonCode"
          defaultValue={refusal?.reasonCode ?? ""}
        >
          <option value="">–</option>
          {reasons.map((code) => (
            <option key={code} value={code}>
              {t("tend.closeCodeName", code)}
            </option>
          ))}
        </select>
      </div>
      <ReadingField
        name="reason"
        id="stang-ord"
        label={t("tend.reason")}
        hint={t("tend.closeHint")}
        value={refusal?.reason ?? ""}
        error={null}
      />
      <p className="row-actions">
        <button className="btn second" name="intent" value="close">
          {t("tend.closeButton")}
        </button>
      </p>
    </>
  );
}
