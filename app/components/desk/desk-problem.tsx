import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";

/** A page of the desk that cannot be shown, inside the frame so that the way on is at hand. */
export function DeskProblem() {
  const t = useMessages();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind =
    status === 404 ? "missing" : status === 503 ? "unavailable" : "broken";
  return (
    <div className="wrap flow">
      <h1>{t(`problem.${kind}Title`)}</h1>
      <p>{t(`problem.${kind}`)}</p>
      <p>
        <Link to="/granska">{t("claim.back")}</Link>
      </p>
    </div>
  );
}
