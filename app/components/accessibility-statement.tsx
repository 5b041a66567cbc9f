import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useInstance } from "./instance-context.ts";
import { Phone } from "./phone.tsx";
import { Phrase } from "./phrase.tsx";
import { Row } from "./row.tsx";

const complaintForm = "https://www.digg.se/tdosanmalan";

/** The statement the law asks for, in the order and with the contents the supervising authority prescribes. */
export function AccessibilityStatement() {
  return (
    <>
      <Conformance />
      <TellUs />
      <Oversight />
      <Shortcomings />
      <Exceptions />
      <Method />
    </>
  );
}

function Conformance() {
  const t = useMessages();
  const { status, shortcomings } = useInstance().texts.accessibility;
  return (
    <Row heading={t("accessibility.law")}>
      <p>
        <b>{t("accessibility.status", status)}</b>{" "}
        {t("accessibility.statusRest")}{" "}
        {t("accessibility.known", shortcomings.length)}
      </p>
    </Row>
  );
}

function TellUs() {
  const t = useMessages();
  const { unit } = useInstance();
  const mail = (
    <a href={`mailto:${unit.accessibilityEmail}`}>{unit.accessibilityEmail}</a>
  );
  return (
    <Row heading={t("accessibility.tell")}>
      <p>{t("accessibility.tellText")}</p>
      <ul>
        <li>
          <Phrase text={t("accessibility.mail")} slots={{ mail }} />
        </li>
        <li>
          <Phrase
            text={t("accessibility.call", unit.phoneHours)}
            slots={{ phone: <Phone number={unit.phone} /> }}
          />
        </li>
        <li>{t("accessibility.visit", unit.visit, unit.address)}</li>
      </ul>
    </Row>
  );
}

function Oversight() {
  const t = useMessages();
  const link = <a href={complaintForm}>{t("accessibility.oversightLink")}</a>;
  return (
    <Row heading={t("accessibility.oversight")}>
      <p>
        <Phrase text={t("accessibility.oversightText")} slots={{ link }} />
      </p>
    </Row>
  );
}

function Shortcomings() {
  const t = useMessages();
  const { shortcomings } = useInstance().texts.accessibility;
  return (
    <Row heading={t("accessibility.shortcomings")}>
      {shortcomings.length === 0 && <p>{t("accessibility.none")}</p>}
      {shortcomings.length > 0 && (
        <ul>
          {shortcomings.map(({ text, fixBy }) => (
            <li key={text}>
              {text} {fixBy && t("accessibility.fixBy", formatDay(fixBy))}
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function Exceptions() {
  const t = useMessages();
  return (
    <Row heading={t("accessibility.exceptions")}>
      <p>{t("accessibility.exceptionsText")}</p>
    </Row>
  );
}

function Method() {
  const t = useMessages();
  const { method, assessedOn, updatedOn } = useInstance().texts.accessibility;
  return (
    <Row heading={t("accessibility.tested")}>
      <p>
        {method} {t("accessibility.assessed", formatDay(assessedOn))}
      </p>
      <p>{t("accessibility.updated", formatDay(updatedOn))}</p>
    </Row>
  );
}
