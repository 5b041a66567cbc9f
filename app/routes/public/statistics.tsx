import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatisticsPage } from "#app/components/insight/statistics-page.tsx";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { openStatistics } from "#app/workflows/open-statistics.server.ts";
import { notFound } from "./not-found.ts";
import { forwardHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;
export const meta = titled(() => t("statistics.pageTitle"));

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const statistics = await openStatistics(app, instance);
  if (statistics === null) throw notFound();
  // It changes without anything being published, so the cache of pages does not keep it.
  const headers = { "Cache-Control": "public, max-age=3600" };
  return json({ statistics, topics: instance.topics }, { headers });
}

export default function Statistics() {
  return <StatisticsPage view={useLoaderData<typeof loader>()} />;
}
