import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ReadingRefusal, ReadingView } from "./reading-view.ts";
import { PassageComments } from "./passage-comments.tsx";
import { ReadingField } from "./reading-field.tsx";

interface Props {
  view: ReadingView;
  refusal: ReadingRefusal | null;
}

/** What this reader may do with the text: approve and publish, send back, publish again, or only read. */
export function ReadingDecision({ view, refusal }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="decision-title">
      <header>
        <h2 id="decision-title">
          {t(view.approved ? "second.approvedTitle" : "second.decision")}
        </h2>
      </header>
      <Ways view={view} refusal={refusal} />
    </section>
  );
}

function Ways(props: Props) {
  const { approved, mine, soleAllowed } = props.view;
  if (approved) return <PublishAgain {...props} />;
  if (!mine) return <Judge {...props} />;
  return soleAllowed ? <Alone {...props} /> : <OwnText />;
}

function OwnText() {
  const t = useMessages();
  return (
    <div className="small">
      <p>{t("second.own")}</p>
    </div>
  );
}

function ReadingForm({
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

function Judge({ view, refusal }: Props) {
  const t = useMessages();
  return (
    <ReadingForm view={view}>
      <p className="small">{t("second.ask")}</p>
      <p className="row-actions">
        <button className="btn" name="intent" value="approve">
          {t("second.approve", view.version)}
        </button>
      </p>
      <p className="hint">{t("second.approveHint")}</p>
      <PassageComments view={view} refusal={refusal} />
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
    </ReadingForm>
  );
}

function Alone({ view, refusal }: Props) {
  const t = useMessages();
  return (
    <ReadingForm view={view}>
      <p className="small">{t("second.sole")}</p>
      <ReadingField
        name="soleReason"
        label={t("second.soleReason")}
        hint={t("second.soleHint")}
        value={refusal?.soleReason ?? ""}
        error={
          refusal?.error === "reason-required"
            ? t("second.error.reason-required")
            : null
        }
      />
      <p className="row-actions">
        <button className="btn second" name="intent" value="approve">
          {t("second.soleApprove", view.version)}
        </button>
      </p>
      <p className="hint">{t("second.approveHint")}</p>
    </ReadingForm>
  );
}

function PublishAgain({ view }: Props) {
  const t = useMessages();
  return (
    <ReadingForm view={view}>
      <p className="small">{t("second.approved")}</p>
      <p className="row-actions">
        <button className="btn" name="intent" value="publish">
          {t("second.publish")}
        </button>
      </p>
    </ReadingForm>
  );
}
