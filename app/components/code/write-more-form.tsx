import { ErrorSummary } from "#app/components/error-summary.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { longestField } from "#app/forms/ask-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Writing } from "./code-step.ts";

interface Props {
  code: string;
  writing: Writing;
  /** The staff have asked something back. */
  asked: boolean;
}

/** A message to the staff; only they and the holder of the code see it. */
export function WriteMoreForm({ code, writing, asked }: Props) {
  const t = useMessages();
  const message = useProblem(writing.problem);
  return (
    <section className="up3" aria-labelledby="skriv-mer">
      <h2 className="down3" id="skriv-mer">
        {asked ? t("writeMore.titleAsked") : t("writeMore.title")}
      </h2>
      {writing.sent && (
        <p className="honest down4" role="status">
          {t("writeMore.sent")}
        </p>
      )}
      {message && (
        <ErrorSummary
          title={t("writeMore.notSent")}
          problems={[{ fieldId: "more", message }]}
        />
      )}
      <form
        method="post"
        action="/min-kod"
        encType="multipart/form-data"
        autoComplete="off"
        noValidate
      >
        <input type="hidden" name="code" value={code} />
        <TextField
          id="more"
          name="text"
          label={t("writeMore.field")}
          hint={t("writeMore.hint")}
          error={message ?? undefined}
          value={writing.text}
          rows={4}
          maxLength={longestField}
        />
        <p className="row-actions up3">
          <button className="btn second" name="intent" value="write">
            {t("writeMore.send")}
          </button>
        </p>
      </form>
    </section>
  );
}

function useProblem(problem: Writing["problem"]): string | null {
  const t = useMessages();
  if (!problem) return null;
  return problem.code === "too-long"
    ? t("writeMore.tooLong", problem.over)
    : t(`writeMore.problem.${problem.code}`);
}
