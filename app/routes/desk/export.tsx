import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExportPage } from "#app/components/desk/export-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("export.title"));

const problems = [
  "reason-required",
  "not-yours",
  "nothing-left",
  "store-unavailable",
] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, instanceId } = await requireReviewer(request, context);
  const id = submissionIdFrom(params);
  const submission = await findSubmission(app.db, instanceId, id);
  if (!submission) throw new Response(null, { status: 404 });
  const given = new URL(request.url).searchParams.get("fel");
  const problem = problems.find((code) => code === given) ?? null;
  return { id, number: submission.number, problem };
}

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />;
}
