import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { ReviewPage } from "#app/components/desk/review-page.tsx";
import type { ReviewPageView } from "#app/components/desk/review-page.tsx";
import type { ClaimRefusal } from "#app/components/desk/queue-view.ts";
import type { ReviewResult } from "#app/components/desk/review-result.ts";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";
import { actAtDesk } from "./review-actions.server.ts";
import { loadReview } from "./review-page.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? t("review.pageTitle", data.number) : t("refused.pageTitle"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return loadReview(desk, submissionIdFrom(params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  return actAtDesk(desk, submissionIdFrom(params), await request.formData());
}

/** A lost connection or session is an answer too: the texts stay in their fields. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return answerOrRefusal(serverAction);
}

export default function Review() {
  // The loader's answer is plain values on both sides of the wire.
  const view = useLoaderData<typeof loader>() as ReviewPageView;
  return (
    <ReviewPage
      key={view.id}
      view={view}
      answer={useActionData<ReviewResult | ClaimRefusal>()}
    />
  );
}
