import { FormGuards } from "#app/components/ask/form-guards.tsx";
import type { ReplyValues } from "#app/forms/reply-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Sends the reply, or takes it back to the field; it travels in the form, so that nothing is stored before it is sent. */
export function ReplySendForm({
  threadId,
  values,
}: {
  threadId: string;
  values: ReplyValues;
}) {
  const t = useMessages();
  return (
    <form
      className="up5"
      method="post"
      action={`/fragor/${threadId}/svara`}
      encType="multipart/form-data"
      autoComplete="off"
    >
      <input type="hidden" name="text" value={values.text} />
      <input type="hidden" name="author" value={values.author ?? ""} />
      <input type="hidden" name="code" value={values.code} />
      <FormGuards formToken={values.formToken} website={values.website} />
      <p className="row-actions">
        <button className="btn" name="intent" value="send">
          {t("reply.send")}
        </button>
        <button className="btn second" name="intent" value="edit">
          {t("check.edit")}
        </button>
        <a className="btn plain" href={`/fragor/${threadId}`}>
          {t("ask.cancel")}
        </a>
      </p>
    </form>
  );
}
