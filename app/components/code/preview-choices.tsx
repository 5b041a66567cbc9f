import { TextField } from "#app/components/text-field.tsx";
import { formatNearTime } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { longestWords } from "#moderation/asker-words.ts";
import { CodeForm } from "./code-form.tsx";
import type { ShownPreview, Tried } from "./code-step.ts";
import { FormSummary, useProblemIn } from "./form-summary.tsx";

interface Props {
  code: string;
  preview: ShownPreview;
  tried: Tried | null;
}

/** The asker's three ways with a text that is to be published, and what happens when they choose none. */
export function PreviewChoices({ code, preview, tried }: Props) {
  const t = useMessages();
  return (
    <section aria-labelledby="valj">
      <h2 className="down2" id="valj">
        {t("preview.choose")}
      </h2>
      <p className="measure">
        {preview.isDue
          ? t("preview.due")
          : t("preview.otherwise", formatNearTime(preview.publishAfter))}
      </p>
      {!preview.isDue && <Agree code={code} textHash={preview.textHash} />}
      <ObjectForm code={code} tried={tried} />
      <KeepPrivate code={code} />
    </section>
  );
}

function Agree({ code, textHash }: { code: string; textHash: string }) {
  const t = useMessages();
  return (
    <CodeForm code={code} className="choice">
      <h3>{t("preview.agreeTitle")}</h3>
      <p className="small">{t("preview.agreeText")}</p>
      <input type="hidden" name="textHash" value={textHash} />
      <p className="row-actions up2">
        <button className="btn" name="intent" value="agree">
          {t("preview.agree")}
        </button>
      </p>
    </CodeForm>
  );
}

function ObjectForm({ code, tried }: Pick<Props, "code" | "tried">) {
  const t = useMessages();
  const problem = useProblemIn(tried, "object");
  return (
    <CodeForm code={code} className="choice" withWords>
      <h3>{t("preview.objectTitle")}</h3>
      <FormSummary tried={tried} form="object" fieldId="objection" />
      <TextField
        id="objection"
        name="text"
        label={t("preview.objectField")}
        hint={t("preview.objectHint")}
        error={problem ?? undefined}
        value={problem === null ? "" : (tried?.text ?? "")}
        rows={4}
        maxLength={longestWords}
      />
      <p className="row-actions up2">
        <button className="btn second" name="intent" value="object">
          {t("preview.object")}
        </button>
      </p>
    </CodeForm>
  );
}

function KeepPrivate({ code }: { code: string }) {
  const t = useMessages();
  return (
    <CodeForm code={code} className="choice">
      <h3>{t("preview.privateTitle")}</h3>
      <p className="small">{t("preview.privateText")}</p>
      <p className="row-actions up2">
        <button className="btn stop" name="intent" value="keep-private">
          {t("preview.private")}
        </button>
      </p>
    </CodeForm>
  );
}
