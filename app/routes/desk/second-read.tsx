import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { SecondReadPage } from "#app/components/desk/second-read-page.tsx";
import type {
  ReadingRefusal,
  ReadingView,
} from "#app/components/desk/reading-view.ts";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";
import { actOnReading } from "./second-read-actions.server.ts";
import { loadReading } from "./second-read-page.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? t("second.title", data.number) : t("refused.pageTitle"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return loadReading(desk, submissionIdFrom(params), request);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return actOnReading(desk, submissionIdFrom(params), await request.formData());
}

/** A lost connection or session is an answer too: what was typed stays in its field. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return answerOrRefusal(serverAction);
}

export default function SecondRead() {
  // The loader's answer is plain values on both sides of the wire.
  const view = useLoaderData<typeof loader>() as ReadingView;
  return (
    <SecondReadPage
      view={view}
      refusal={useActionData<ReadingRefusal>() ?? null}
    />
  );
}
