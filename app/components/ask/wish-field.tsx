import { FieldError } from "#app/components/field-error.tsx";
import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Wish } from "#moderation/submission.ts";

/** May the question be published, rewritten, or is the answer for the asker alone? Nothing is chosen beforehand. */
export function WishField({
  wish,
  error,
}: {
  wish: Wish | null;
  error: string | undefined;
}) {
  const t = useMessages();
  const asksFirst = useInstance().reviewMode.objectionHours > 0;
  const wishes = [
    {
      ...({ value: "public", label: "ask.wish.public" } as const),
      hint: t(asksFirst ? "ask.wish.publicFirst" : "ask.wish.publicHint"),
    },
    {
      ...({ value: "private", label: "ask.wish.private" } as const),
      hint: t("ask.wish.privateHint"),
    },
  ];
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
                {t(label)} <small>{hint}</small>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
