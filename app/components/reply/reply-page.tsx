import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReplyCheckStep } from "./reply-check-step.tsx";
import { ReplyReceiptStep } from "./reply-receipt-step.tsx";
import type { ReplyStep } from "./reply-step.ts";
import { ReplyWriteStep } from "./reply-write-step.tsx";
import { ThreadLink, type RepliedThread } from "./thread-link.tsx";

interface Props {
  thread: RepliedThread;
  step: ReplyStep;
  workingDays: number;
}

/** The step the reply is at. */
export function ReplyPage({ thread, step, workingDays }: Props) {
  switch (step.step) {
    case "write":
      return <ReplyWriteStep {...step} {...{ thread, workingDays }} />;
    case "check":
      return <ReplyCheckStep {...step} thread={thread} />;
    case "receipt":
      return <ReplyReceiptStep {...step} thread={thread} />;
    case "closed":
      return <ClosedStep text={step.text} thread={thread} />;
  }
}

/** Nobody can write in the thread any more; what was written is given back. */
function ClosedStep({ text, thread }: { text: string; thread: RepliedThread }) {
  const t = useMessages();
  return (
    <div className="wrap flow">
      <h1>{t("reply.closedTitle")}</h1>
      <p className="lead">
        {t(text === "" ? "reply.closedText" : "reply.closedKept")}
      </p>
      {text !== "" && (
        <Note>
          <Paragraphs text={text} />
        </Note>
      )}
      <ThreadLink thread={thread} />
      <p className="row-actions">
        <a className="btn second" href="/stall-en-fraga">
          {t("frame.ask")}
        </a>
      </p>
    </div>
  );
}
