import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Wish } from "#moderation/submission.ts";

const wishes = [
  { value: "public", label: "ask.wish.public", hint: "ask.wish.publicHint" },
  { value: "private", label: "ask.wish.private", hint: "ask.wish.privateHint" },
] as const;

/** May the question be published, rewritten, or is the answer for the asker alone? Nothing is chosen beforehand. */
export function WishField({
  wish,
  error,
}: {
  wish: Wish | null;
  error: string | undefined;
}) {
  const t = useMessages();
  return (
    <div className={error ? "field wrong" : "field"}>
      <fieldset aria-describedby={error && "wish-error"}>
        <legend>{t("ask.wish")}</legend>
        {error && <FieldError id="wish-error" message={error} />}
        <div className="pick">
          {wishes.map(({ value, label, hint }) => (
            <div key={value}>
              <input
                type="radio"
                name="wish"
                id={`wish-${value}`}
                value={value}
                defaultChecked={wish === value}
              />
              <label htmlFor={`wish-${value}`}>
                {t(label)} <small>{t(hint)}</small>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
