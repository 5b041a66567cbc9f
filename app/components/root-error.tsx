import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The page of last resort: something broke outside every layout. It asks nothing of the store or the instance. */
export function RootError() {
  const t = useMessages();
  const error = useRouteError();
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main id="innehall" className="wrap flow">
      <h1>{isMissing ? t("missing.title") : t("broken.title")}</h1>
      <p className="lead">{isMissing ? t("missing.lead") : t("broken.lead")}</p>
      <p>{t("broken.urgent")}</p>
    </main>
  );
}
