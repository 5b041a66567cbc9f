import { useInstance } from "#app/components/instance-context.ts";
import { Row } from "#app/components/row.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { samePageForAll } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta = titled(() => t("handling.pageTitle"));

export default function Handling() {
  const t = useMessages();
  const { texts, retention } = useInstance();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("handling.title")}</h1>
        <p className="lead">{t("handling.lead")}</p>
      </div>
      {texts.howWeHandle.map(({ heading, paragraphs }) => (
        <Row key={heading} heading={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Row>
      ))}
      <Row heading={t("handling.retention")}>
        {retention && (
          <p>
            {t(
              "handling.retentionDays",
              retention.days,
              retention.reference,
              formatDay(retention.decidedOn),
            )}
          </p>
        )}
        <p>{t("handling.withdraw")}</p>
      </Row>
      <AskersRights />
    </div>
  );
}

/** What an asker can do with their code: said from how the forum is set, so that it is true. */
function AskersRights() {
  const t = useMessages();
  const { reviewMode, notices } = useInstance();
  const { objectionHours } = reviewMode;
  return (
    <>
      <Row heading={t("handling.first")}>
        {objectionHours > 0 ? (
          <>
            <p>{t("handling.firstYes", objectionHours)}</p>
            <p>{t("handling.firstChoices")}</p>
          </>
        ) : (
          <p>{t("handling.firstNo")}</p>
        )}
      </Row>
      <Row heading={t("handling.after")}>
        <p>{t("handling.afterWrite")}</p>
        <p>{t("handling.afterHelped")}</p>
        <p>{t("handling.afterRemoval")}</p>
      </Row>
      <Row heading={t("handling.reach")}>
        <p>{t(notices ? "handling.reachMail" : "handling.reachNot")}</p>
      </Row>
    </>
  );
}
