import { useMessages } from "#app/i18n/use-messages.ts";
import type { ShownView } from "./code-step.ts";

/** The answer that stands outside the conversation: the published one, with its thread, or the thread that was pointed to. */
export function AnswerSection({
  view: { answerHtml, thread, linkedTo },
}: {
  view: Pick<ShownView, "answerHtml" | "thread" | "linkedTo">;
}) {
  const t = useMessages();
  if (answerHtml === null && !thread && !linkedTo) return null;
  return (
    <section aria-labelledby="svar">
      <h2 className="down3" id="svar">
        {t("code.answer")}
      </h2>
      {answerHtml !== null && (
        <div
          className="flow answer measure"
          dangerouslySetInnerHTML={{ __html: answerHtml }}
        />
      )}
      {thread && <ThreadLink words={t("code.answerPublic")} thread={thread} />}
      {linkedTo && <ThreadLink words={t("code.linkedTo")} thread={linkedTo} />}
    </section>
  );
}

function ThreadLink({
  words,
  thread,
}: {
  words: string;
  thread: { id: string; title: string };
}) {
  return (
    <p className="up3">
      {words} <a href={`/fragor/${thread.id}`}>{thread.title}</a>
    </p>
  );
}
