import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { AskSpecialistPage } from "#app/components/desk/ask-specialist-page.tsx";
import type { LifelineRefusal } from "#app/components/desk/lifeline-view.ts";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { askFromDesk, loadAsking } from "./ask-specialist.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(
    data ? t("lifeline.askTitle", data.number) : t("refused.pageTitle"),
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return loadAsking(desk, submissionIdFrom(params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return askFromDesk(desk, submissionIdFrom(params), await request.formData());
}

/** A lost connection or session is an answer too: what was typed stays in its field. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return answerOrRefusal(serverAction);
}

export default function AskSpecialist() {
  return (
    <AskSpecialistPage
      view={useLoaderData<typeof loader>()}
      refusal={useActionData<LifelineRefusal>() ?? null}
    />
  );
}
