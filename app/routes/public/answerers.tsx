import { useInstance } from "#app/components/instance-context.ts";
import { Phone } from "#app/components/phone.tsx";
import { Phrase } from "#app/components/phrase.tsx";
import { Row } from "#app/components/row.tsx";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { samePageForAll } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta = titled(() => t("answerers.pageTitle"));

export default function Answerers() {
  const t = useMessages();
  const { texts, unit } = useInstance();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("answerers.title")}</h1>
      </div>
      <Row heading={unit.name}>
        {texts.whoAnswers.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Row>
      <Row heading={t("answerers.contact")}>
        <p>
          <Phrase
            text={t("answerers.call", unit.name, unit.phoneHours)}
            slots={{ phone: <Phone number={unit.phone} /> }}
          />
        </p>
        <p>{t("answerers.visit", unit.visit, unit.address)}</p>
      </Row>
    </div>
  );
}
