import { useMessages } from "#app/i18n/use-messages.ts";
import type { Part } from "#moderation/decision.ts";
import { useDesk } from "./desk-context.ts";
import { deskTime } from "./desk-time.ts";

/** What a second reader said about words of this text, beside it; changing the words is the answer. */
export function PartComments({ part }: { part: Part }) {
  const t = useMessages();
  const { view, session } = useDesk();
  const text = session.draft[part];
  const comments = view.comments.filter(
    ({ passage }) => passage?.part === part,
  );
  if (comments.length === 0) return null;
  return (
    <div className="part-comments">
      <p className="small">
        <b>{t("passage.atDesk", comments.length)}</b>
      </p>
      <ul>
        {comments.map(({ passage, text: words, authorName, writtenAt }, at) => {
          const quote = passage?.quote ?? "";
          const stays = text.includes(quote);
          return (
            <li key={at} className={stays ? undefined : "handled"}>
              <p>
                <q>{quote}</q>
              </p>
              <p className="comment">{words}</p>
              <p className="small muted">
                {t(
                  "review.commentBy",
                  authorName,
                  deskTime(writtenAt, view.now),
                )}
                {" · "}
                {t(stays ? "passage.same" : "passage.changed")}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
