import { AccessibilityStatement } from "#app/components/accessibility-statement.tsx";
import { useInstance } from "#app/components/instance-context.ts";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { samePageForAll } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta = titled(() => t("accessibility.pageTitle"));

export default function Accessibility() {
  const t = useMessages();
  const { name } = useInstance();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("accessibility.title")}</h1>
        <p className="lead">{t("accessibility.lead", name)}</p>
      </div>
      <AccessibilityStatement />
    </div>
  );
}
