import { ReplyForm } from "#app/components/reply/reply-form.tsx";
import { emptyReply } from "#app/components/reply/reply-step.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { Posts, type ShownPost } from "./posts.tsx";

/** Who has closed the discussion; a reason where it is of this thread alone. */
export type ShownClosed =
  { by: "instance" | "topic" } | { by: "thread"; code: string; on: string };

interface Props {
  threadId: string;
  posts: readonly ShownPost[];
  byline: string;
  /** Null when residents may write. */
  closed: ShownClosed | null;
  /** How long it takes at present until a post is read. */
  workingDays: number;
}

/** What came after the answer, and the way to take part; says in words when there is none. */
export function Discussion({
  threadId,
  posts,
  byline,
  closed,
  workingDays,
}: Props) {
  const t = useMessages();
  const standing = posts.filter((post) => "html" in post).length;
  return (
    <section className="row" aria-labelledby="samtal">
      <div className="side">
        {standing > 0 && <p>{t("threads.posts", standing)}</p>}
        {!closed && <p>{t("reply.promise", workingDays)}</p>}
      </div>
      <div className="text">
        <h2 id="samtal">
          {t(posts.length === 0 ? "read.discussion" : "read.posts")}
        </h2>
        {posts.length === 0 && !closed && (
          <p className="up2">{t("read.noPosts")}</p>
        )}
        <Posts posts={posts} byline={byline} />
        {closed ? (
          <ClosedWords closed={closed} />
        ) : (
          <WriteHere threadId={threadId} />
        )}
      </div>
    </section>
  );
}

function ClosedWords({ closed }: { closed: ShownClosed }) {
  const t = useMessages();
  return (
    <p className="honest up5">
      {closed.by === "thread"
        ? t("read.closedThread", formatDay(closed.on), closed.code)
        : t(`read.closed.${closed.by}`)}{" "}
      {t("read.closedAsk")} <a href="/stall-en-fraga">{t("frame.ask")}</a>
    </p>
  );
}

/** Written on the page itself, without script; the next page shows the text as others read it. */
function WriteHere({ threadId }: { threadId: string }) {
  const t = useMessages();
  return (
    <section className="no-print up5" aria-labelledby="skriv-i-traden">
      <h3 className="t1 down3" id="skriv-i-traden">
        {t("reply.title")}
      </h3>
      <ReplyForm threadId={threadId} values={emptyReply} problems={[]} />
    </section>
  );
}
