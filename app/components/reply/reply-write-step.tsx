import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import type { ReplyProblem, ReplyValues } from "#app/forms/reply-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ThreadLink, type RepliedThread } from "./thread-link.tsx";
import { useReplyMessages } from "./use-reply-messages.ts";

interface Props {
  thread: RepliedThread;
  values: ReplyValues;
  problems: readonly ReplyProblem[];
  workingDays: number;
}

/** The first step of a reply, on a page of its own: where something was missing, and for changing the text again. */
export function ReplyWriteStep({
  thread,
  values,
  problems,
  workingDays,
}: Props) {
  const t = useMessages();
  const messages = useReplyMessages(problems);
  return (
    <div className="wrap two">
      <div>
        <p className="progress">{t("ask.step", 1)}</p>
        <h1>{t("reply.title")}</h1>
        <ThreadLink thread={thread} />
        <p className="up2 down5">{t("reply.promise", workingDays)}</p>
        {messages.length > 0 && (
          <ErrorSummary
            title={t("form.errorTitle", messages.length)}
            problems={messages}
          />
        )}
        <ReplyForm threadId={thread.id} values={values} problems={messages} />
      </div>
      <div>
        <CrisisBox />
      </div>
    </div>
  );
}
