import type { ReactNode } from "react";
import { DropPane } from "./drop-pane.tsx";
import { FindingsPane } from "./findings-pane.tsx";
import { OriginalPane } from "./original-pane.tsx";
import { ChildPane } from "./child-pane.tsx";
import { EndingsPane } from "./endings-pane.tsx";
import { PublicTextPane } from "./public-text-pane.tsx";
import { ReplyAnswerPane } from "./reply-answer-pane.tsx";
import { ThreadBesidePane } from "./thread-beside-pane.tsx";
import { useDesk } from "./desk-context.ts";

/** A reply at the desk: what was written beside what others will read, the thread it belongs to, and an answer where we want to give one. */
export function ReplyDesk({ comments }: { comments: ReactNode }) {
  const { view, session } = useDesk();
  const isOwn = view.postAuthor === "staff";
  const beside = <ThreadBesidePane thread={view.thread} />;
  return (
    <>
      {/* A reply has neither title nor topic of its own; the form carries what its thread has. */}
      <input type="hidden" name="title" value="" />
      <input type="hidden" name="shortAnswer" value="" />
      <input type="hidden" name="topicId" value={session.draft.topicId ?? ""} />
      {isOwn && <input type="hidden" name="answer" value="" />}
      {comments}
      <div className="desk" id="avid">
        {isOwn ? beside : <OriginalPane />}
        <PublicTextPane />
        <div className="rail">
          <FindingsPane />
        </div>
        {!isOwn && <ReplyAnswerPane />}
        <div className="stack">
          {isOwn ? <DropPane /> : <ChildPane />}
          {!isOwn && beside}
        </div>
        {!isOwn && <EndingsPane />}
      </div>
    </>
  );
}
