import type { AskValues } from "#app/forms/ask-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { FormGuards } from "./form-guards.tsx";

/** Sends the question, or takes it back to the field; it travels in the form, so that nothing is stored before it is sent. */
export function CheckForm({ values }: { values: AskValues }) {
  const t = useMessages();
  return (
    <form
      className="up5"
      method="post"
      action="/stall-en-fraga"
      encType="multipart/form-data"
      autoComplete="off"
    >
      <input type="hidden" name="text" value={values.text} />
      <input type="hidden" name="wish" value={values.wish ?? ""} />
      <input type="hidden" name="role" value={values.role ?? ""} />
      <FormGuards formToken={values.formToken} website={values.website} />
      <p className="row-actions">
        <button className="btn" name="intent" value="send">
          {t("check.send")}
        </button>
        <button className="btn second" name="intent" value="edit">
          {t("check.edit")}
        </button>
        <a className="btn plain" href="/">
          {t("ask.cancel")}
        </a>
      </p>
    </form>
  );
}
