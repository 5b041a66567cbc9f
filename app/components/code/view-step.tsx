import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ShownView, Writing } from "./code-step.ts";
import { Messages } from "./messages.tsx";
import { Timeline } from "./timeline.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";
import { WriteMoreForm } from "./write-more-form.tsx";

interface Props {
  code: string;
  view: ShownView;
  writing: Writing;
  notWithdrawn: boolean;
}

/** How the question stands: the answer first, then what has been said, then where it is on its way. */
export function ViewStep({ code, view, writing, notWithdrawn }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t(`state.${view.work}.title`)}</h1>
        <p className="lead">
          {t(`state.${view.work}.lead`, formatNearDay(view.dueAt))}
        </p>
        {notWithdrawn && <p role="alert">{t("withdraw.tooLate")}</p>}
      </div>
      <div className="two">
        <div className="stack loose">
          {view.answerHtml !== null && (
            <Answer html={view.answerHtml} thread={view.thread} />
          )}
          <Messages
            messages={view.messages}
            withAnswer={
              view.work === "answered-privately" && view.answerHtml === null
            }
          />
          {view.linkedTo !== null && (
            <p>
              {t("code.linkedTo")}{" "}
              <a href={`/fragor/${view.linkedTo.id}`}>{view.linkedTo.title}</a>
            </p>
          )}
          {view.canWrite && (
            <WriteMoreForm
              code={code}
              writing={writing}
              asked={view.work === "returned"}
            />
          )}
          <OwnWords text={view.original} />
        </div>
        <div className="stack loose">
          <Timeline view={view} />
          {view.canWithdraw && <WithdrawForm code={code} />}
        </div>
      </div>
    </div>
  );
}

function Answer({
  html,
  thread,
}: {
  html: string;
  thread: ShownView["thread"];
}) {
  const t = useMessages();
  return (
    <section aria-labelledby="svar">
      <h2 className="down3" id="svar">
        {t("code.answer")}
      </h2>
      <div
        className="flow answer measure"
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {thread && (
        <p className="up3">
          {t("code.answerPublic")}{" "}
          <a href={`/fragor/${thread.id}`}>{thread.title}</a>
        </p>
      )}
    </section>
  );
}

function OwnWords({ text }: { text: string }) {
  const t = useMessages();
  if (text === "") return <p className="hint">{t("code.textGone")}</p>;
  return (
    <details>
      <summary>{t("code.ownWords")}</summary>
      <Note small>
        <Paragraphs text={text} />
      </Note>
    </details>
  );
}
