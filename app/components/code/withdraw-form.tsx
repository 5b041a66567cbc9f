import { useMessages } from "#app/i18n/use-messages.ts";
import { CodeForm } from "./code-form.tsx";

/** The way to take a question back; it leads to a page that asks once more. */
export function WithdrawForm({ code }: { code: string }) {
  const t = useMessages();
  return (
    <section aria-labelledby="ta-tillbaka">
      <h2 className="t1 down1" id="ta-tillbaka">
        {t("withdraw.title")}
      </h2>
      <p className="small">{t("withdraw.text")}</p>
      <CodeForm code={code} className="up2">
        <button className="btn stop" name="intent" value="withdraw">
          {t("withdraw.button")}
        </button>
      </CodeForm>
    </section>
  );
}
