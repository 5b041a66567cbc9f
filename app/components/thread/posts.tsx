import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { Checked } from "./checked.tsx";

export interface ShownPost {
  position: number;
  author: string;
  html: string;
  publishedOn: string;
}

/** What came after the answer, in the order it came. */
export function Posts({
  posts,
  byline,
}: {
  posts: readonly ShownPost[];
  byline: string;
}) {
  const t = useMessages();
  if (posts.length === 0) return null;
  return (
    <section className="row" aria-labelledby="samtal">
      <div className="side">
        <p>{t("read.postsChecked", posts.length)}</p>
      </div>
      <div className="text">
        <h2 id="samtal">{t("read.posts")}</h2>
        {posts.map((post) =>
          post.author === "staff" ? (
            <StaffPost key={post.position} post={post} byline={byline} />
          ) : (
            <ResidentPost key={post.position} post={post} />
          ),
        )}
      </div>
    </section>
  );
}

function StaffPost({ post, byline }: { post: ShownPost; byline: string }) {
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

function ResidentPost({ post }: { post: ShownPost }) {
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
