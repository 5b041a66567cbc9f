import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReplyPage } from "#app/components/reply/reply-page.tsx";
import {
  emptyReply,
  type ReplyStep,
} from "#app/components/reply/reply-step.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { answerTime } from "#app/workflows/answer-time.server.ts";
import { closedFor } from "#app/workflows/discussion-of.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";
import { requireThread } from "./reply/require-thread.server.ts";
import { checkReply, editReply, sendReply } from "./reply/steps.server.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;

// The same title as when one asks: the history tells that the page was open, not in which thread.
export const meta = titled(() => t("ask.pageTitle"));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const thread = await requireThread(context, params);
  const { workingDays } = await answerTime(app, instance);
  const { id, title } = thread;
  const isClosed = closedFor(instance, thread) !== null;
  return json(
    { thread: { id, title }, isClosed, workingDays },
    { headers: privateHeaders },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const thread = await requireThread(context, params);
  const form = await readForm(request);
  const holder = { app, instance, thread, form };
  const intent = form.get("intent");
  if (intent === "send") return sendReply(holder);
  return intent === "edit" ? editReply(holder) : checkReply(holder);
}

export default function Reply() {
  const { thread, isClosed, workingDays } = useLoaderData<typeof loader>();
  const first: ReplyStep = isClosed
    ? { step: "closed", text: "" }
    : { step: "write", values: emptyReply, problems: [] };
  const step = useActionData<typeof action>() ?? first;
  return <ReplyPage {...{ thread, step, workingDays }} />;
}
