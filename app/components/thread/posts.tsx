import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { Checked } from "./checked.tsx";

/** A post, or the place of one that has been taken away. */
export type ShownPost =
  | { position: number; author: string; html: string; publishedOn: string }
  | { position: number; reasonCode: string; removedOn: string };

/** What has been said in a thread, in the order it came. */
export function Posts({
  posts,
  byline,
}: {
  posts: readonly ShownPost[];
  byline: string;
}) {
  return posts.map((post) => {
    if ("removedOn" in post)
      return <RemovedPost key={post.position} post={post} />;
    return post.author === "staff" ? (
      <StaffPost key={post.position} post={post} byline={byline} />
    ) : (
      <ResidentPost key={post.position} post={post} />
    );
  });
}

type Standing = Extract<ShownPost, { html: string }>;

function StaffPost({ post, byline }: { post: Standing; byline: string }) {
  const t = useMessages();
  return (
    <article className="post flow" aria-label={t("read.postBy", byline)}>
      <p className="side">
        <span className="voice">{byline}</span> {formatDay(post.publishedOn)}{" "}
        <Checked />
      </p>
      <div className="flow" dangerouslySetInnerHTML={{ __html: post.html }} />
    </article>
  );
}

function ResidentPost({ post }: { post: Standing }) {
  const t = useMessages();
  const author = t("read.author", post.author);
  return (
    <article className="post flow" aria-label={t("read.postBy", author)}>
      <p className="side">
        <span className="voice">{author}</span> {formatDay(post.publishedOn)}
      </p>
      <div
        className="note small flow"
        dangerouslySetInnerHTML={{ __html: post.html }}
      />
    </article>
  );
}

function RemovedPost({
  post: { removedOn, reasonCode },
}: {
  post: Extract<ShownPost, { removedOn: string }>;
}) {
  const t = useMessages();
  return (
    <p className="post small muted">
      {t("read.removed", formatDay(removedOn), reasonCode)}
    </p>
  );
}
