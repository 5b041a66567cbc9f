import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { type ReplyAuthor, replyAuthors } from "#moderation/submission.ts";

/** Whom the reply is from, as it will stand above it; nothing is chosen beforehand. */
export function AuthorField({
  author,
  error,
}: {
  author: ReplyAuthor | null;
  error: string | undefined;
}) {
  const t = useMessages();
  return (
    <div className={error ? "field wrong" : "field"}>
      <fieldset aria-describedby={error && "author-error"}>
        <legend>{t("reply.author")}</legend>
        {error && <FieldError id="author-error" message={error} />}
        <div className="pick">
          {replyAuthors.map((value) => (
            <div key={value}>
              <input
                type="radio"
                name="author"
                id={`som-${value}`}
                value={value}
                defaultChecked={author === value}
              />
              <label htmlFor={`som-${value}`}>
                {t(`reply.author.${value}`)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
