import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatDay } from "#app/i18n/format-day.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { openModeration } from "#app/workflows/open-moderation.server.ts";
import { forwardHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;
export const meta = titled(() => t("moderation.pageTitle"));

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const headers = { "Cache-Control": "no-store" };
  return json(await openModeration(app, instance), { headers });
}

export default function Moderation() {
  const { removed, corrected, ended, months } = useLoaderData<typeof loader>();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("moderation.title")}</h1>
        <p className="lead">{t("moderation.lead")}</p>
      </div>
      <section className="flow section">
        <h2>{t("moderation.corrected")}</h2>
        {corrected.length === 0 && <p>{t("moderation.correctedNone")}</p>}
        <ul>
          {corrected.map(({ id, title, on, code }) => (
            <li key={id}>
              <a href={`/fragor/${id}`}>{title}</a>{" "}
              {t("moderation.correctedLine", formatDay(on), code)}
            </li>
          ))}
        </ul>
      </section>
      <section className="flow section">
        <h2>{t("moderation.removed")}</h2>
        {removed.length === 0 && <p>{t("moderation.removedNone")}</p>}
        <ul>
          {removed.map(({ on, code }, index) => (
            <li key={index}>
              {t("moderation.removedLine", formatDay(on), code)}
            </li>
          ))}
        </ul>
      </section>
      <section className="flow section">
        <h2>{t("moderation.declined")}</h2>
        <p>{t("moderation.declinedLead", months)}</p>
        {ended.length === 0 && <p>{t("moderation.declinedNone")}</p>}
        <ul>
          {ended.map(({ work, count }) => (
            <li key={work}>
              {t("insight.number", count)} {t("moderation.outcome", work)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
