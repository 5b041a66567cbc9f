import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskPage } from "#app/components/ask/ask-page.tsx";
import { firstStep } from "#app/components/ask/ask-step.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { answerTime } from "#app/workflows/answer-time.server.ts";
import {
  checkQuestion,
  editQuestion,
  sendQuestion,
} from "./ask/steps.server.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;

// One title for all three steps: the history tells that the page was open, not what was done there.
export const meta = titled(() => t("ask.pageTitle"));

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const time = await answerTime(app, instance);
  return json(
    { formToken: app.forms.issue(), answerTime: time },
    { headers: privateHeaders },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const form = await readForm(request);
  const intent = form.get("intent");
  if (intent === "send") return sendQuestion(app, instance, form);
  if (intent === "edit") return editQuestion(form);
  return checkQuestion(app, instance, form);
}

export default function Ask() {
  const { formToken, answerTime } = useLoaderData<typeof loader>();
  const step = useActionData<typeof action>() ?? firstStep(formToken);
  return <AskPage step={step} answerTime={answerTime} />;
}
