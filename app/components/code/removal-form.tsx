import { TextField } from "#app/components/text-field.tsx";
import { FieldError } from "#app/components/field-error.tsx";
import { useOpenHours } from "#app/components/crisis/use-open-hours.ts";
import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { longestWords } from "#moderation/asker-words.ts";
import { removalParts } from "#moderation/removal.ts";
import { CodeForm } from "./code-form.tsx";
import type { Tried } from "./code-step.ts";
import { FormSummary, useProblemIn } from "./form-summary.tsx";

interface Props {
  code: string;
  removal: "possible" | "asked";
  tried: Tried | null;
}

/** Having something published taken away: what we can do, what nobody can, and the request itself. */
export function RemovalForm({ code, removal, tried }: Props) {
  const t = useMessages();
  const hours = useOpenHours();
  const { phone } = useInstance().unit;
  if (removal === "asked")
    return (
      <section aria-labelledby="ta-bort">
        <h2 className="t1 down1" id="ta-bort">
          {t("removal.askedTitle")}
        </h2>
        <p className="small">{t("removal.asked", hours, phone)}</p>
      </section>
    );
  return (
    <details open={tried?.form === "removal"}>
      <summary>{t("removal.title")}</summary>
      <div className="flow small">
        <p>{t("removal.can", hours, phone)}</p>
        <p>{t("removal.cannot")}</p>
      </div>
      <RemovalFields code={code} tried={tried} />
    </details>
  );
}

function RemovalFields({ code, tried }: Omit<Props, "removal">) {
  const t = useMessages();
  const problem = useProblemIn(tried, "removal");
  const kept = problem === null ? null : tried;
  const atPart = kept?.problem.code === "part-required";
  return (
    <CodeForm code={code} className="up3" withWords>
      <FormSummary
        tried={tried}
        form="removal"
        fieldId={atPart ? "part-all" : "removal"}
      />
      <PartField chosen={kept?.part ?? null} error={atPart ? problem : null} />
      <TextField
        id="removal"
        name="text"
        label={t("removal.field")}
        hint={t("removal.hint")}
        error={atPart ? undefined : (problem ?? undefined)}
        value={kept?.text ?? ""}
        rows={4}
        maxLength={longestWords}
      />
      <p className="row-actions up2">
        <button className="btn stop" name="intent" value="removal">
          {t("removal.send")}
        </button>
      </p>
    </CodeForm>
  );
}

function PartField({
  chosen,
  error,
}: {
  chosen: string | null;
  error: string | null;
}) {
  const t = useMessages();
  return (
    <div className={error ? "field wrong" : "field"}>
      <fieldset aria-describedby={error ? "part-error" : undefined}>
        <legend>{t("removal.part")}</legend>
        {error && <FieldError id="part-error" message={error} />}
        <div className="pick">
          {removalParts.map((part) => (
            <div key={part}>
              <input
                type="radio"
                name="part"
                id={`part-${part}`}
                value={part}
                defaultChecked={chosen === part}
              />
              <label htmlFor={`part-${part}`}>{t(`removal.${part}`)}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
