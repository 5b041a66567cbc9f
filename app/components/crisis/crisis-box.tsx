import { useInstance } from "#app/components/instance-context.ts";
import { telephoneAddress } from "#app/components/phone.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useOpenHours } from "./use-open-hours.ts";

/** Whom to call at once: the whole row is the link, number first; says that nobody here answers at once. */
export function CrisisBox({ wide = false }: { wide?: boolean }) {
  const t = useMessages();
  const { crisis } = useInstance();
  const hours = useOpenHours();
  return (
    <section
      className={wide ? "crisis short" : "crisis"}
      aria-labelledby="bratttom"
    >
      <h2 id="bratttom">{wide ? t("crisis.titleWait") : t("crisis.title")}</h2>
      {!wide && <p>{t("crisis.intro", hours)}</p>}
      <ul>
        {crisis.numbers.map(({ number, label }, index) => (
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
        {t("crisis.checked", formatDay(crisis.checkedOn))}
      </p>
    </section>
  );
}
