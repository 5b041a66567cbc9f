import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The way of a question, from writing to reading. */
export function Steps() {
  const t = useMessages();
  const asksFirst = useInstance().reviewMode.objectionHours > 0;
  const steps = [
    ...(["home.step1", "home.step2"] as const),
    asksFirst ? "home.step3First" : "home.step3",
    "home.step4",
  ] as const;
  return (
    <section aria-labelledby="gang">
      <h2 className="down4" id="gang">
        {t("home.steps")}
      </h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </section>
  );
}
