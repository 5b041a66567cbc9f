import {
  json,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerBankPage } from "#app/components/desk/answer-bank-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { areNumbersFresh } from "#app/instance/variables.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import { searchBank } from "./search-bank.server.ts";
import { styleGuideOf } from "./style-guide-of.ts";
import { templateViews } from "./template-views.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("bank.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instance } = await requireReviewer(request, context);
  const { checkedOn } = instance.crisis;
  const fresh = areNumbersFresh(instance, app.now());
  return {
    templates: templateViews(instance),
    styleGuide: styleGuideOf(instance),
    numbers: { checkedOn, fresh },
    now: app.now().toISOString(),
  };
}

/** What is sought is sent by POST, so that it stands in no address and no history. */
export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const form = await request.formData();
  const query = cleanLine(String(form.get("q") ?? ""));
  const place = form.get("place") === "link" ? "link" : "bank";
  return json({ query, hits: await searchBank(desk, query, place) });
}

export default function AnswerBank() {
  return (
    <AnswerBankPage
      {...useLoaderData<typeof loader>()}
      found={useActionData<typeof action>() ?? null}
    />
  );
}
