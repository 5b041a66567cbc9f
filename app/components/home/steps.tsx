import { useMessages } from "#app/i18n/use-messages.ts";

const steps = ["home.step1", "home.step2", "home.step3", "home.step4"] as const;

/** The way of a question, from writing to reading. */
export function Steps() {
  const t = useMessages();
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
