import type { FormEvent } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AcuteAdvice } from "./acute-advice.tsx";
import { AnswerPane } from "./answer-pane.tsx";
import { CorrectionPane } from "./correction-pane.tsx";
import { CommentsPane } from "./comments-pane.tsx";
import type { CommandName, Desk } from "./desk-context.ts";
import { commandNames, DeskProvider, useDesk } from "./desk-context.ts";
import { askToSend, onDeskKey } from "./desk-keys.ts";
import { FindingsPane } from "./findings-pane.tsx";
import { LifelinePane } from "./lifeline-pane.tsx";
import { ObjectionsPane } from "./objections-pane.tsx";
import { OriginalPane } from "./original-pane.tsx";
import { PrivateAnswerPane } from "./private-answer-pane.tsx";
import { BankPane } from "./bank-pane.tsx";
import { ChildPane } from "./child-pane.tsx";
import { EndingsPane } from "./endings-pane.tsx";
import { OutcomeBar, OutcomeSheet } from "./outcome-sheet.tsx";
import { PublicTextPane } from "./public-text-pane.tsx";
import { ReplyDesk } from "./reply-desk.tsx";
import { ReadThrough, ReadThroughBar } from "./read-through.tsx";
import { ReviewBar, ReviewSteps } from "./review-bar.tsx";
import { ReviewProblem } from "./review-problem.tsx";
import type { ReviewResult } from "./review-result.ts";
import type { ReviewView } from "./review-view.ts";
import { SendBar } from "./send-bar.tsx";
import { SimilarPane } from "./similar-pane.tsx";
import { TriageReasons } from "./triage-reasons.tsx";
import { useDeskState } from "./use-desk-state.ts";

/** One question at the desk: one form, so that every button brings all texts along and nothing is lost on the way. */
export function ReviewDesk({
  view,
  answer,
}: {
  view: ReviewView;
  answer: ReviewResult | undefined;
}) {
  const { desk, form, keepHold } = useDeskState(view, answer);
  const { session, live } = desk;
  const isRead = session.readThrough !== null || session.outcome !== null;
  return (
    <DeskProvider value={desk}>
      <form
        ref={form}
        method="post"
        // Without it the answer keeps the fragment of the last one, and opens far below what went wrong.
        action={`/granska/fragor/${view.id}`}
        autoComplete="off"
        onSubmit={live ? (event) => onDeskSubmit(event, desk) : undefined}
        onKeyDown={live ? (event) => onDeskKey(event, desk) : undefined}
        onKeyUp={live ? keepHold : undefined}
      >
        {/* First in the form: what Enter in a short field presses. */}
        <button
          className="hidden"
          name="intent"
          value="enter"
          tabIndex={-1}
          aria-hidden="true"
        />
        <input type="hidden" name="rowVersion" value={session.rowVersion} />
        <input
          type="hidden"
          name="decisions"
          value={JSON.stringify(session.draft.decisions)}
        />
        <input type="hidden" name="readMessages" value={view.readMessages} />
        <div className="wrap">
          <ReviewBar />
          <ReviewProblem />
          {session.readThrough && <ReadThrough shown={session.readThrough} />}
          {session.outcome && <OutcomeSheet shown={session.outcome} />}
          {/* Only out of sight while the whole is read: its fields carry the draft along when it is sent. */}
          <div hidden={isRead}>
            {view.risk === "acute" && (
              <AcuteAdvice numbers={view.crisisNumbers} />
            )}
            <TriageReasons />
            <ObjectionsPane objections={view.objections} now={view.now} />
            {view.kind === "reply" ? (
              <ReplyDesk comments={<Comments view={view} />} />
            ) : view.wish === "public" ? (
              <PublicDesk view={view} />
            ) : (
              <PrivateDesk view={view} />
            )}
          </div>
        </div>
        <Bar />
      </form>
    </DeskProvider>
  );
}

function Bar() {
  const { session } = useDesk();
  if (session.outcome) return <OutcomeBar ending={session.outcome.ending} />;
  return session.readThrough ? <ReadThroughBar /> : <SendBar />;
}

function PublicDesk({ view }: { view: ReviewView }) {
  return (
    <>
      <ReviewSteps />
      <Comments view={view} />
      <div className="desk" id="avid">
        <OriginalPane />
        <PublicTextPane />
        {/* The list sticks within its own row: over the panes below it would hide what is to be pressed there. */}
        <div className="rail">
          <FindingsPane />
        </div>
        <AnswerPane />
        <div className="stack">
          <ChildPane />
          <SimilarPane />
          <LifelinePane />
        </div>
        <BankPane />
        {view.isCorrection ? <CorrectionPane /> : <EndingsPane />}
      </div>
    </>
  );
}

function PrivateDesk({ view }: { view: ReviewView }) {
  return (
    <>
      <Comments view={view} />
      <div className="desk private-desk">
        <OriginalPane />
        <PrivateAnswerPane />
        <ChildPane />
        <LifelinePane />
        <BankPane />
        <EndingsPane />
      </div>
    </>
  );
}

function Comments({ view }: { view: ReviewView }) {
  const t = useMessages();
  // What is about certain words stands beside them.
  const comments = view.comments.filter(({ passage }) => passage === null);
  if (comments.length === 0) return null;
  return (
    <div className="down3">
      <CommentsPane
        title={t("review.comments")}
        comments={comments}
        now={view.now}
      />
    </div>
  );
}

function onDeskSubmit(event: FormEvent<HTMLFormElement>, desk: Desk): void {
  event.preventDefault();
  const { submitter } = event.nativeEvent as SubmitEvent;
  if (!(submitter instanceof HTMLButtonElement))
    return desk.commit(["intent", "save"]);
  const { name, value } = submitter;
  if (value === "enter") return desk.commit(["intent", "save"]);
  if (value === "read") return askToSend(desk);
  if (isCommand(name)) desk.commit([name, value]);
}

const isCommand = (name: string): name is CommandName =>
  commandNames.some((known) => known === name);
