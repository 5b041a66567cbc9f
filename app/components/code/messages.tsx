import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Work } from "#moderation/submission.ts";
import type { ShownMessage } from "./code-step.ts";

interface Props {
  messages: readonly ShownMessage[];
  work: Work;
}

/** What the asker and the staff have written to each other, oldest first; their answer too, when it is theirs alone. */
export function Messages({ messages, work }: Props) {
  const t = useMessages();
  if (messages.length === 0) return null;
  const withAnswer =
    work === "answered-privately" &&
    messages.some(({ kind }) => kind === "outcome");
  return (
    <section aria-labelledby="meddelanden">
      <h2 className="down3" id="meddelanden">
        {withAnswer ? t("code.answerAndMessages") : t("code.messages")}
      </h2>
      {messages.map((message, index) => (
        <Message key={index} message={message} />
      ))}
    </section>
  );
}

function Message({
  message: { author, kind, text, html, writtenAt },
}: {
  message: ShownMessage;
}) {
  const t = useMessages();
  return (
    <article className="msg flow">
      <p className="side">
        <b>{t(`code.author.${author}`)}</b>, {formatDay(writtenAt)}
        {kind === "objection" && <> · {t("code.objection")}</>}
      </p>
      {html !== null ? (
        <div
          className="flow answer"
          dangerouslySetInnerHTML={{ __html: html }}
        />
      ) : (
        <Note small>
          <Paragraphs text={text} />
        </Note>
      )}
    </article>
  );
}
