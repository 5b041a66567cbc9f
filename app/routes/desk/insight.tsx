import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InsightPage } from "#app/components/desk/insight-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { insightView } from "./insight-view.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("insight.pageTitle"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return insightView(desk, request);
}

export default function InsightRoute() {
  return <InsightPage view={useLoaderData<typeof loader>()} />;
}
