import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { CodeForm } from "./code-form.tsx";
import type { Tried } from "./code-step.ts";
import { FormSummary, useProblemIn } from "./form-summary.tsx";

interface Props {
  code: string;
  notice: "on" | "off";
  tried: Tried | null;
}

/** Being told by e-mail that there is something to read: off until asked for, with what it can cost said first. */
export function NoticeForm({ code, notice, tried }: Props) {
  return notice === "on" ? (
    <NoticeOn code={code} />
  ) : (
    <NoticeOff code={code} tried={tried} />
  );
}

function NoticeOn({ code }: { code: string }) {
  const t = useMessages();
  return (
    <section aria-labelledby="mejl">
      <h2 className="t1 down1" id="mejl">
        {t("notice.onTitle")}
      </h2>
      <p className="small">{t("notice.onText")}</p>
      <CodeForm code={code} className="up2">
        <button className="btn second" name="intent" value="notice-off">
          {t("notice.remove")}
        </button>
      </CodeForm>
    </section>
  );
}

function NoticeOff({ code, tried }: Omit<Props, "notice">) {
  const t = useMessages();
  const problem = useProblemIn(tried, "notice");
  return (
    <details open={problem !== null}>
      <summary>{t("notice.title")}</summary>
      <div className="flow small">
        <p>{t("notice.text")}</p>
        <p>
          <b>{t("notice.beware")}</b> {t("notice.shared")}
        </p>
        <p>{t("notice.askedFor")}</p>
      </div>
      <FormSummary tried={tried} form="notice" fieldId="email" />
      <CodeForm code={code} className="up3" withWords>
        <EmailField problem={problem} value={problem ? tried?.text : ""} />
        <p className="row-actions up2">
          <button className="btn second" name="intent" value="notice">
            {t("notice.add")}
          </button>
        </p>
      </CodeForm>
    </details>
  );
}

function EmailField({
  problem,
  value,
}: {
  problem: string | null;
  value: string | undefined;
}) {
  const t = useMessages();
  return (
    <div className={problem ? "field wrong" : "field"}>
      <label htmlFor="email">{t("notice.field")}</label>
      {problem && <FieldError id="email-error" message={problem} />}
      <input
        type="email"
        id="email"
        name="email"
        defaultValue={value}
        maxLength={254}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={problem ? "email-error" : undefined}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}
