import { useInstance } from "#app/components/instance-context.ts";
import { Phone } from "#app/components/phone.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

export interface MoreHelpProps {
  isRisk: boolean;
  /** Null when the topic has no page any more. */
  topic: { id: string; name: string } | null;
  others: readonly { id: string; title: string }[];
}

/** Beside an answer: whom to call when the topic is a dangerous one, and other questions on the same shelf. */
export function MoreHelp({ isRisk, topic, others }: MoreHelpProps) {
  const t = useMessages();
  return (
    <aside className="facts" aria-label={t("read.moreHelp")}>
      {isRisk && <Worried />}
      {others.length > 0 && (
        <>
          <h2>{topic ? t("read.othersIn", topic.name) : t("read.others")}</h2>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={`/fragor/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="no-print">
        <h2>{t("read.notYours")}</h2>
        <p>
          <a className="btn second" href="/stall-en-fraga">
            {t("frame.ask")}
          </a>
        </p>
      </div>
    </aside>
  );
}

function Worried() {
  const t = useMessages();
  const { crisis } = useInstance();
  return (
    <>
      <h2>{t("crisis.worried")}</h2>
      <ul className="calls">
        {crisis.numbers.map(({ number, short }) => (
          <li key={number}>
            <Phone number={number} /> <span>{short}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
