import type { FieldProblem } from "#app/components/error-summary.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type AskValues, longestField } from "#app/forms/ask-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { FormGuards } from "./form-guards.tsx";
import { RoleField } from "./role-field.tsx";
import { WishField } from "./wish-field.tsx";
import { askFieldIds } from "./use-ask-messages.ts";

/** The form itself: the question, the wish, the role nobody has to give. */
export function AskForm({
  values,
  problems,
}: {
  values: AskValues;
  problems: readonly FieldProblem[];
}) {
  const t = useMessages();
  const messageOf = (id: string) =>
    problems.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <form
      method="post"
      action="/stall-en-fraga"
      encType="multipart/form-data"
      autoComplete="off"
      noValidate
    >
      <TextField
        id={askFieldIds.text}
        name="text"
        label={t("ask.text")}
        hint={t("ask.textHint")}
        error={messageOf(askFieldIds.text)}
        value={values.text}
        rows={10}
        maxLength={longestField}
      />
      <WishField wish={values.wish} error={messageOf(askFieldIds.wish)} />
      <RoleField role={values.role} />
      <FormGuards formToken={values.formToken} website={values.website} />
      <p className="row-actions up5">
        <button className="btn" name="intent" value="check">
          {t("ask.continue")}
        </button>
        <a className="btn plain" href="/">
          {t("ask.cancel")}
        </a>
      </p>
      <p className="hint">{t("ask.notSentYet")}</p>
    </form>
  );
}
