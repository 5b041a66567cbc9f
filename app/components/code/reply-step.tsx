import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { Posts } from "#app/components/thread/posts.tsx";
import { formatNearDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { AskerReply } from "#app/workflows/asker-reply.server.ts";
import { ChangedText } from "./changed-text.tsx";
import { CodeForm } from "./code-form.tsx";
import { GoneForm } from "./gone-form.tsx";
import { LastAct } from "./last-act.tsx";
import type { CodeStep } from "./code-step.ts";
import { Messages } from "./messages.tsx";
import { WriteMoreForm } from "./write-more-form.tsx";

type Props = Extract<CodeStep, { step: "view" }> & { reply: AskerReply };

/** How a reply in a thread stands: where it is, how others read it, what we changed in it or why it is not there. */
export function ReplyStep({ code, view, reply, ...last }: Props) {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="head">
        <LastAct done={last.done} undone={last.undone} />
        <h1>{t(`replyState.${view.work}.title`)}</h1>
        <p className="lead">
          {reply.isRemoved
            ? t("replyView.removed")
            : t(`replyState.${view.work}.lead`, formatNearDay(view.dueAt))}
        </p>
        <InThread thread={reply.thread} />
        <GoneForm tried={last.tried} view={view} />
      </div>
      <div className="stack loose">
        <AsPublished reply={reply} />
        <Messages messages={view.messages} work={view.work} />
        {view.canWrite && (
          <WriteMoreForm code={code} work={view.work} tried={last.tried} />
        )}
        <OwnReply text={view.original} />
        {view.canWithdraw && <WithdrawReply code={code} />}
      </div>
    </div>
  );
}

function InThread({ thread }: Pick<AskerReply, "thread">) {
  const t = useMessages();
  if (!thread) return <p>{t("replyView.threadGone")}</p>;
  return (
    <p>
      {t("replyView.inThread")}{" "}
      <a href={`/fragor/${thread.id}`}>{thread.title}</a>
    </p>
  );
}

function AsPublished({ reply }: { reply: AskerReply }) {
  const t = useMessages();
  const { posts, thread, changes, isChanged } = reply;
  if (posts.length === 0) return null;
  return (
    <section className="measure" aria-labelledby="inlagget">
      <h2 id="inlagget">{t("replyView.public")}</h2>
      <Posts posts={posts} byline={thread?.byline ?? ""} />
      <p className="up3">{t(wordsOnChange(isChanged, changes !== null))}</p>
      {changes && <ChangedText changes={changes} />}
    </section>
  );
}

const wordsOnChange = (isChanged: boolean, canShow: boolean) => {
  if (!isChanged) return "replyView.asWritten";
  return canShow ? "replyView.changed" : "replyView.changedGone";
};

function OwnReply({ text }: { text: string }) {
  const t = useMessages();
  if (text === "") return <p className="hint">{t("code.textGone")}</p>;
  return (
    <details>
      <summary>{t("replyView.ownWords")}</summary>
      <Note small>
        <Paragraphs text={text} />
      </Note>
    </details>
  );
}

function WithdrawReply({ code }: { code: string }) {
  const t = useMessages();
  return (
    <CodeForm code={code}>
      <button className="btn stop" name="intent" value="withdraw">
        {t("replyView.withdraw")} …
      </button>
    </CodeForm>
  );
}
