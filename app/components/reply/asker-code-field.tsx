import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { replyFieldIds } from "./use-reply-messages.ts";

/** The code of the thread's question, for the one who asked alone; it is sent by POST and stands in no address. */
export function AskerCodeField({
  typed,
  error,
}: {
  typed: string;
  error: string | undefined;
}) {
  const t = useMessages();
  const id = replyFieldIds.code;
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>{t("reply.code")}</label>
      <p className="hint" id={`${id}-hint`}>
        {t("reply.codeHint")}
      </p>
      {error && <FieldError id={`${id}-error`} message={error} />}
      <input
        type="text"
        id={id}
        name="code"
        className="digits"
        defaultValue={typed}
        inputMode="numeric"
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
