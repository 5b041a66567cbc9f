import type { LoaderFunctionArgs } from "@remix-run/node";
import { rowsOf } from "#app/components/insight/statistics-page.tsx";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { csvOf } from "#app/lib/csv.ts";
import { openStatistics } from "#app/workflows/open-statistics.server.ts";
import { notFound } from "./not-found.ts";

/** The public numbers as CSV: exactly what the page shows. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const statistics = await openStatistics(app, instance);
  if (statistics === null) throw notFound();
  const view = { statistics, topics: instance.topics };
  const columns = ["topic", "count", "published"] as const;
  const csv = csvOf([
    columns.map((column) => t(`insight.column.${column}`)),
    ...rowsOf(view, t).map((row) => [row.name, row.received, row.published]),
    [],
    [t("insight.deflected"), t("insight.number", statistics.deflected)],
    [t("insight.readersHelped"), shownShare(statistics.readersHelped)],
  ]);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="oppen-statistik.csv"',
      "Cache-Control": "public, max-age=3600",
    },
  });
}

const shownShare = (percent: number | null): string =>
  percent === null ? t("insight.tooFew") : t("insight.percent", percent, 100);
