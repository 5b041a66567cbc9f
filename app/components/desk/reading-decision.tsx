import { useMessages } from "#app/i18n/use-messages.ts";
import { AwaitAsker } from "./await-asker.tsx";
import { ApproveHint, ReadingForm, SendBack } from "./reading-form.tsx";
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
      {refusal?.error === "comments-written" && (
        <ApproveAnyway hours={view.waitHours} />
      )}
      <PassageComments view={view} refusal={refusal} />
      <SendBack refusal={refusal} />
    </ReadingForm>
  );
}

/** Offered once something has been written: the words stand, and what was written about them is kept. */
function ApproveAnyway({ hours }: { hours: number }) {
  const t = useMessages();
  return (
    <div className="notice wrong">
      <p>{t("second.anywayHint")}</p>
      <p className="row-actions up2">
        <button
          className="btn second"
          id="approve-anyway"
          name="intent"
          value="approve-anyway"
        >
          {t(hours > 0 ? "veto.anyway" : "second.anyway")}
        </button>
      </p>
    </div>
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
