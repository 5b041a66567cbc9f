import { Phrase } from "#app/components/phrase.tsx";
import { Row } from "#app/components/row.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** How to leave no traces on a device that others use. */
export function SharedDevice({ hasCode }: { hasCode: boolean }) {
  const t = useMessages();
  return (
    <Row heading={t("receipt.shared")}>
      <ul>
        <li>{t("receipt.noScreenshot")}</li>
        <li>{t("receipt.leave")}</li>
        <li>
          <Phrase
            text={t("receipt.history")}
            slots={{
              link: <a href="/rensa-historiken">{t("receipt.historyLink")}</a>,
            }}
          />
        </li>
      </ul>
      <p className="row-actions">
        <a className="btn" href="/min-kod">
          {t("receipt.toCode")}
        </a>
        <a className="btn second" href="/amnen">
          {t("receipt.read")}
        </a>
      </p>
      {hasCode && <p className="hint">{t("receipt.print")}</p>}
    </Row>
  );
}
