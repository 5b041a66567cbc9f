import { Posts } from "#app/components/thread/posts.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ThreadBeside } from "#app/workflows/thread-beside.server.ts";

/** The thread a reply belongs to, as readers have it before them; it cannot be changed from here. */
export function ThreadBesidePane({ thread }: { thread: ThreadBeside | null }) {
  const t = useMessages();
  return (
    <section className="pane thread-beside" aria-labelledby="beside-title">
      <header>
        <h2 id="beside-title">{t("replyDesk.thread")}</h2>
        {thread && (
          <a href={`/fragor/${thread.id}`} target="_blank" rel="noreferrer">
            {t("thread.public")}
          </a>
        )}
      </header>
      {thread ? (
        <ThreadText thread={thread} />
      ) : (
        <div>
          <p role="alert">{t("replyDesk.threadGone")}</p>
        </div>
      )}
    </section>
  );
}

function ThreadText({ thread }: { thread: ThreadBeside }) {
  const t = useMessages();
  return (
    <div
      className="small flow thread-beside-text"
      tabIndex={0}
      role="group"
      aria-labelledby="beside-title"
    >
      {!thread.isCompared && (
        <p className="hint">{t("replyDesk.notCompared")}</p>
      )}
      <p>
        <b>{thread.title}</b>
      </p>
      <div
        className="note small flow"
        dangerouslySetInnerHTML={{ __html: thread.questionHtml }}
      />
      <p>
        <b>{thread.shortAnswer}</b>
      </p>
      <details>
        <summary>{t("replyDesk.wholeAnswer")}</summary>
        <div
          className="flow answer"
          dangerouslySetInnerHTML={{ __html: thread.answerHtml }}
        />
      </details>
      <Posts posts={thread.posts} byline={thread.byline} />
    </div>
  );
}
