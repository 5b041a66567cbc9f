import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ClaimRefusal } from "#app/components/desk/queue-view.ts";
import { QueuePage } from "#app/components/desk/queue-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
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
  return claim(desk, await request.formData());
}

export default function Queue() {
  return (
    <QueuePage
      view={useLoaderData<typeof loader>()}
      refusal={useActionData<ClaimRefusal>() ?? null}
    />
  );
}
