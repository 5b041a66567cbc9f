import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";
import type { ReadingRefusal, ReadingView } from "./reading-view.ts";
import { PassageComments } from "./passage-comments.tsx";
import { ReadingField } from "./reading-field.tsx";

interface Props {
  view: ReadingView;
  refusal: ReadingRefusal | null;
}

/** What this reader may do with the text: approve, send back, publish what has waited long enough, or only read. */
export function ReadingDecision({ view, refusal }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="decision-title">
      <header>
        <h2 id="decision-title">{t(titleOf(view))}</h2>
      </header>
      <Ways view={view} refusal={refusal} />
    </section>
  );
}

function titleOf({ approved, publishAfter }: ReadingView) {
  if (!approved) return "second.decision";
  return publishAfter === null ? "second.approvedTitle" : "veto.waitsTitle";
}

function Ways(props: Props) {
  const { approved, mine, soleAllowed, publishAfter } = props.view;
  if (approved && publishAfter !== null) return <AwaitAsker {...props} />;
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
          {view.waitHours > 0
            ? t("veto.approve", view.version)
            : t("second.approve", view.version)}
        </button>
      </p>
      <ApproveHint hours={view.waitHours} />
      <PassageComments view={view} refusal={refusal} />
      <SendBack refusal={refusal} />
    </ReadingForm>
  );
}

/** When it goes out once it is approved: at once, or when the asker has read it. */
function ApproveHint({ hours }: { hours: number }) {
  const t = useMessages();
  return (
    <p className="hint">
      {hours > 0 ? t("veto.approveHint", hours) : t("second.approveHint")}
    </p>
  );
}

function SendBack({ refusal }: Pick<Props, "refusal">) {
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

/** Nobody publishes before the asker has had their time; what is wrong can still be sent back. */
function AwaitAsker({ view, refusal }: Props) {
  const t = useMessages();
  const { publishAfter, now } = view;
  return (
    <ReadingForm view={view}>
      <p className="notice">
        {t(
          "veto.waits",
          publishAfter === null ? "" : deskTime(publishAfter, now),
        )}
      </p>
      <p className="small">{t("veto.waitsMeaning")}</p>
      <SendBack refusal={refusal} />
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
          {view.waitHours > 0
            ? t("veto.soleApprove", view.version)
            : t("second.soleApprove", view.version)}
        </button>
      </p>
      <ApproveHint hours={view.waitHours} />
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
