import { TextField } from "#app/components/text-field.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { longestWords } from "#moderation/asker-words.ts";
import { move, readyWorks, type Work } from "#moderation/submission.ts";
import { CodeForm } from "./code-form.tsx";
import type { Tried } from "./code-step.ts";
import { FormSummary, useProblemIn } from "./form-summary.tsx";

interface Props {
  code: string;
  work: Work;
  tried: Tried | null;
}

/** A message to the staff; only they and the holder of the code see it. Says what sending it leads to. */
export function WriteMoreForm({ code, work, tried }: Props) {
  const t = useMessages();
  const problem = useProblemIn(tried, "write");
  const asked = work === "returned";
  return (
    <section className="up3" aria-labelledby="skriv-mer">
      <h2 className="down3" id="skriv-mer">
        {asked ? t("writeMore.titleAsked") : t("writeMore.title")}
      </h2>
      <FormSummary tried={tried} form="write" fieldId="more" />
      <CodeForm code={code} withWords>
        <TextField
          id="more"
          name="text"
          label={t("writeMore.field")}
          hint={`${t(hintOf(work))} ${t("writeMore.hint")}`}
          error={problem ?? undefined}
          value={problem === null ? "" : (tried?.text ?? "")}
          rows={4}
          maxLength={longestWords}
        />
        <p className="row-actions up3">
          <button className="btn second" name="intent" value="write">
            {t("writeMore.send")}
          </button>
        </p>
      </CodeForm>
    </section>
  );
}

/** A message in an ended question opens it again; beside a published one somebody looks at it; else it lies with the question. */
function hintOf(work: Work) {
  if (readyWorks.includes(work)) return "writeMore.toReady";
  if (work === "returned") return "writeMore.toReturned";
  return move(work, "reply") === null
    ? "writeMore.toOpen"
    : "writeMore.toEnded";
}
