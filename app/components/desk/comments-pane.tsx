import { useMessages } from "#app/i18n/use-messages.ts";
import type { Comment } from "#app/workflows/comments-of.server.ts";
import { deskTime } from "./desk-time.ts";

interface Props {
  title: string;
  comments: readonly Comment[];
  now: string;
}

/** What second readers have said about the text, oldest first. */
export function CommentsPane({ title, comments, now }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="comments-title">
      <header>
        <h2 id="comments-title">{title}</h2>
        <span>{comments.length}</span>
      </header>
      <div>
        {comments.length === 0 && (
          <p className="small muted">{t("second.noComments")}</p>
        )}
        {comments.map(({ authorName, text, writtenAt, passage }, index) => (
          <div key={index}>
            <p className="small muted">
              {t("review.commentBy", authorName, deskTime(writtenAt, now))}
            </p>
            {passage && (
              <p>
                {t("passage.about", passage.part)} <q>{passage.quote}</q>
              </p>
            )}
            <p className="comment">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
