import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { LifelinePage } from "#app/components/desk/lifeline-page.tsx";
import type { LifelineRefusal } from "#app/components/desk/lifeline-view.ts";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";
import { answerLifeline, loadLifeline } from "./lifeline.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(
    data ? t("lifeline.pageTitle", data.number) : t("refused.pageTitle"),
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context, "asked");
  return loadLifeline(desk, submissionIdFrom(params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context, "asked");
  submissionIdFrom(params);
  return answerLifeline(desk, await request.formData());
}

/** A lost connection or session is an answer too: what was typed stays in its field. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return answerOrRefusal(serverAction);
}

export default function LifelineOfQuestion() {
  return (
    <LifelinePage
      view={useLoaderData<typeof loader>()}
      refusal={useActionData<LifelineRefusal>() ?? null}
    />
  );
}
