import { useInstance } from "#app/components/instance-context.ts";
import { telephoneAddress } from "#app/components/phone.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { numbersFor } from "#moderation/triage-numbers.ts";
import type { Peril } from "#moderation/triage.ts";

interface Props {
  peril: Peril;
  /** Whether the question is with us already. */
  isSent: boolean;
}

/** Says at once whom to call, by what the text seems to be about. It stands beside sending, never in its way. */
export function CrisisCard({ peril, isSent }: Props) {
  const t = useMessages();
  const numbers = numbersFor(peril, useInstance().crisis.numbers);
  return (
    <section
      className="crisis crisis-card"
      role="alert"
      aria-labelledby="ring-nu"
    >
      <h2 id="ring-nu">{t("crisisCard.title")}</h2>
      <p>{t(`crisisCard.${peril}`)}</p>
      <ul>
        {numbers.map(({ number, label }, index) => (
          <li key={number} className={index === 0 ? "first" : undefined}>
            <a href={telephoneAddress(number)}>
              <b>
                <bdi dir="ltr">{number}</bdi>
              </b>{" "}
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="small">
        {isSent ? t("crisisCard.sent") : t("crisisCard.canSend")}
      </p>
    </section>
  );
}
