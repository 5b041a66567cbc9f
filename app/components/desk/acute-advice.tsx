import { Phone } from "#app/components/phone.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** What to do first about a question that may be about danger to life, with the numbers to give in the answer. */
export function AcuteAdvice({
  numbers,
}: {
  numbers: readonly { number: string; label: string }[];
}) {
  const t = useMessages();
  return (
    <aside className="alarm acute-advice" aria-label={t("review.acute")}>
      <p>
        <b>{t("review.acute")}</b> {t("review.acuteAdvice")}
      </p>
      <ul className="small">
        {numbers.map(({ number, label }) => (
          <li key={number}>
            <Phone number={number} /> {label}
          </li>
        ))}
      </ul>
    </aside>
  );
}
