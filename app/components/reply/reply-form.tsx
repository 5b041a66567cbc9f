import { FormGuards } from "#app/components/ask/form-guards.tsx";
import type { FieldProblem } from "#app/components/error-summary.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { longestField } from "#app/forms/ask-values.ts";
import type { ReplyValues } from "#app/forms/reply-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { AskerCodeField } from "./asker-code-field.tsx";
import { AuthorField } from "./author-field.tsx";
import { replyFieldIds } from "./use-reply-messages.ts";

interface Props {
  threadId: string;
  values: ReplyValues;
  problems: readonly FieldProblem[];
}

/** The form to reply with. It leads to a look at the text; nothing is sent from here. */
export function ReplyForm({ threadId, values, problems }: Props) {
  const t = useMessages();
  const messageOf = (id: string) =>
    problems.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <form
      method="post"
      action={`/fragor/${threadId}/svara`}
      encType="multipart/form-data"
      autoComplete="off"
      noValidate
    >
      <TextField
        id={replyFieldIds.text}
        name="text"
        label={t("reply.text")}
        hint={t("reply.textHint")}
        error={messageOf(replyFieldIds.text)}
        value={values.text}
        rows={6}
        maxLength={longestField}
      />
      <AuthorField
        author={values.author}
        error={messageOf(replyFieldIds.author)}
      />
      <AskerCodeField
        typed={values.code}
        error={messageOf(replyFieldIds.code)}
      />
      <FormGuards formToken={values.formToken} website={values.website} />
      <p className="row-actions up4">
        <button className="btn second" name="intent" value="check">
          {t("reply.continue")}
        </button>
      </p>
      <p className="hint">{t("reply.notSentYet")}</p>
    </form>
  );
}
