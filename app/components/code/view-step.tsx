import { useOpenHours } from "#app/components/crisis/use-open-hours.ts";
import { useInstance } from "#app/components/instance-context.ts";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AnswerSection } from "./answer-section.tsx";
import type { CodeStep, ShownView } from "./code-step.ts";
import { FeedbackForm } from "./feedback-form.tsx";
import { GoneForm } from "./gone-form.tsx";
import { LastAct } from "./last-act.tsx";
import { Messages } from "./messages.tsx";
import { NoticeForm } from "./notice-form.tsx";
import { OwnWords } from "./own-words.tsx";
import { PreviewChoices } from "./preview-choices.tsx";
import { PreviewSheet } from "./preview-sheet.tsx";
import { RemovalForm } from "./removal-form.tsx";
import { Timeline } from "./timeline.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";
import { WriteMoreForm } from "./write-more-form.tsx";

type Props = Extract<CodeStep, { step: "view" }>;

/** How the question stands: what is asked of the asker or the answer first, then what has been said, then what they may do. */
export function ViewStep({ code, view, done, undone, tried }: Props) {
  const t = useMessages();
  const { preview } = view;
  return (
    <div className="wrap">
      <div className="head">
        <LastAct done={done} undone={undone} />
        <h1>{t(`state.${stateOf(view)}.title`)}</h1>
        <Lead view={view} />
        <GoneForm tried={tried} view={view} />
      </div>
      <div className="two">
        <div className="stack loose">
          {preview && <PreviewSheet preview={preview} />}
          {preview && (
            <PreviewChoices code={code} preview={preview} tried={tried} />
          )}
          <AnswerSection view={view} />
          <Messages messages={view.messages} work={view.work} />
          {view.canGiveFeedback && (
            <FeedbackForm code={code} feedback={view.feedback} tried={tried} />
          )}
          {/* Beside a text that waits for a yes or no, words in another field would be read by nobody in time. */}
          {view.canWrite && !preview && (
            <WriteMoreForm code={code} work={view.work} tried={tried} />
          )}
          <OwnWords text={view.original} />
        </div>
        <div className="stack loose">
          <Timeline view={view} />
          {view.notice && (
            <NoticeForm code={code} notice={view.notice} tried={tried} />
          )}
          {view.removal && (
            <RemovalForm code={code} removal={view.removal} tried={tried} />
          )}
          {view.canWithdraw && <WithdrawForm code={code} />}
        </div>
      </div>
    </div>
  );
}

/** The state in words, with when the next thing happens. */
function Lead({ view }: { view: ShownView }) {
  const t = useMessages();
  const { objectionHours } = useInstance().reviewMode;
  const when = {
    day: formatNearDay(view.dueAt),
    isLate: view.isLate,
    workingDays: view.workingDays,
    hours: useOpenHours(),
    asksFirst: objectionHours > 0,
    isPrivate: view.wish === "private",
  };
  return <p className="lead">{t(`state.${stateOf(view)}.lead`, when)}</p>;
}

/** An approved text that its asker may read first is a state of its own to them. */
const stateOf = ({ work, preview }: ShownView) =>
  preview === null ? work : "preview";
