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
    </div>
  );
}
