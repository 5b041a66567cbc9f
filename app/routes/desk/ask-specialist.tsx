import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskSpecialistPage } from "#app/components/desk/ask-specialist-page.tsx";
import type { LifelineRefusal } from "#app/components/desk/lifeline-view.ts";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { askFromDesk, loadAsking } from "./ask-specialist.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? t("lifeline.askTitle", data.number) : "");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return loadAsking(desk, submissionIdFrom(params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return askFromDesk(desk, submissionIdFrom(params), await request.formData());
}

export default function AskSpecialist() {
  return (
    <AskSpecialistPage
      view={useLoaderData<typeof loader>()}
      refusal={useActionData<LifelineRefusal>() ?? null}
    />
  );
}
