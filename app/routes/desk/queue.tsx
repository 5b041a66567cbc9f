import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { BulkResult } from "#app/components/desk/bulk-view.ts";
import type {
  ClaimRefusal,
  QueueView,
} from "#app/components/desk/queue-view.ts";
import { QueuePage } from "#app/components/desk/queue-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { bulkSpam } from "./bulk-spam.server.ts";
import { claim } from "./claim.server.ts";
import { loadQueue } from "./queue-page.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("queue.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return loadQueue(desk, request);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const form = await request.formData();
  return form.get("intent") === "spam"
    ? bulkSpam(desk, request, form)
    : claim(desk, form);
}

export default function Queue() {
  const answer = useActionData<ClaimRefusal | BulkResult>();
  const bulk = answer && "bulk" in answer ? answer : null;
  const refusal = answer && !("bulk" in answer) ? answer : null;
  // The loader's answer is plain values on both sides of the wire.
  const view = useLoaderData<typeof loader>() as QueueView;
  return <QueuePage {...{ view, refusal, bulk }} />;
}
