import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LifelinesPage } from "#app/components/desk/lifelines-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { listRequestsTo } from "#db/queries/specialists.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("lifeline.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context, "asked");
  const { app, instanceId, reviewer } = desk;
  const asked = await listRequestsTo(app.db, instanceId, reviewer.id);
  const waiting = asked.filter(({ answeredAt }) => answeredAt === null);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  return {
    now: app.now().toISOString(),
    isDone: new URL(request.url).searchParams.get("klart") === "svar",
    lines: [...waiting, ...answered],
  };
}

export default function Lifelines() {
  return <LifelinesPage {...useLoaderData<typeof loader>()} />;
}
