import { Form } from "@remix-run/react";
import { Posts, type ShownPost } from "#app/components/thread/posts.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { RemovePostForm } from "./remove-post-form.tsx";
import type { UnpublishRefusal } from "./thread-page.tsx";

interface Props {
  posts: readonly ShownPost[];
  byline: string;
  reasons: readonly string[];
  refusal: UnpublishRefusal | null;
}

/** What has been said in the thread, each post with the way to take it away, and the way to say something ourselves. */
export function ThreadPosts({ posts, byline, reasons, refusal }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="thread-posts">
      <header>
        <h2 id="thread-posts">{t("tend.posts")}</h2>
        <span>{posts.filter((post) => "html" in post).length}</span>
      </header>
      <div>
        {posts.length === 0 && <p>{t("tend.noPosts")}</p>}
        {posts.map((post) => (
          <div key={post.position} className="tended">
            <Posts posts={[post]} byline={byline} />
            {"html" in post && (
              <RemovePostForm
                position={post.position}
                reasons={reasons}
                refusal={refusal?.position === post.position ? refusal : null}
              />
            )}
          </div>
        ))}
        <Form method="post" className="up3">
          {refusal?.form === "start" && (
            <p role="alert" className="notice wrong">
              {t("tend.error.start")}. {t(`thread.error.${refusal.error}`)}
            </p>
          )}
          <button className="btn second" name="intent" value="start">
            {t("tend.write")}
          </button>
        </Form>
      </div>
    </section>
  );
}
