import { useMessages } from "#app/i18n/use-messages.ts";
import { CrisisBox } from "./crisis/crisis-box.tsx";
import { useInstance } from "./instance-context.ts";
import { Phone } from "./phone.tsx";
import { Phrase } from "./phrase.tsx";

/** Beside a topic: the numbers to call where the topic is a dangerous one, and people to talk to. */
export function TopicAside({ isRisk }: { isRisk: boolean }) {
  const t = useMessages();
  const { unit } = useInstance();
  return (
    <div className="stack loose">
      {isRisk && <CrisisBox />}
      <div className="facts">
        <h2>{t("topic.notFound")}</h2>
        <p>
          <a className="btn" href="/stall-en-fraga">
            {t("frame.ask")}
          </a>
        </p>
        <h2>{t("topic.turnTo")}</h2>
        <p>
          <Phrase
            text={t("topic.call", unit.name, unit.phoneHours)}
            slots={{ phone: <Phone number={unit.phone} /> }}
          />
        </p>
      </div>
    </div>
  );
}
