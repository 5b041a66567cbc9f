import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";

interface Props {
  title: string;
  comments: readonly { authorName: string; text: string; writtenAt: string }[];
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
        {comments.map(({ authorName, text, writtenAt }) => (
          <div key={writtenAt + text}>
            <p className="small muted">
              {t("review.commentBy", authorName, deskTime(writtenAt, now))}
            </p>
            <p className="comment">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
