import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { inForm } from "#app/components/desk/in-form.ts";
import { tendNotices, ThreadPage } from "#app/components/desk/thread-page.tsx";
import type { UnpublishRefusal } from "#app/components/desk/thread-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { closedFor } from "#app/workflows/discussion-of.ts";
import { unpublishReasons } from "#app/workflows/unpublish-thread.server.ts";
import { findQuestionCorrecting } from "#db/queries/corrections.server.ts";
import { listPosts } from "#db/queries/forum-posts.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { closeReasons } from "#moderation/discussion.ts";
import { threadIdFrom } from "./at-desk.server.ts";
import { correctionReasons } from "#app/workflows/start-correction.server.ts";
import { beginCorrection } from "./correction-form.server.ts";
import { tendThread } from "./thread-actions.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
// The thread's own title stays out of the browser's history.
export const meta = () => pageTitle(t("threads.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const { app, instance, instanceId } = desk;
  const threadId = threadIdFrom(params);
  const thread = await findPublishedThread(app.db, instanceId, threadId);
  if (thread === null) throw new Response(null, { status: 404 });
  const given = new URL(request.url).searchParams.get("klart");
  return {
    thread,
    posts: await listPosts(app.db, instanceId, threadId),
    correcting: await findQuestionCorrecting(app.db, instanceId, threadId),
    closed: closedFor(instance, thread),
    reasons: [...unpublishReasons],
    correctionReasons: [...correctionReasons],
    closeReasons: [...closeReasons],
    notice: tendNotices.find((notice) => notice === given) ?? null,
    now: app.now().toISOString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const form = await request.formData();
  if (form.get("intent") === "correct")
    return beginCorrection(desk, threadIdFrom(params), form);
  return tendThread(desk, threadIdFrom(params), form);
}

/** A lost connection or session is an answer too: what was typed stays in its field, and the form that was sent says so. */
export async function clientAction({
  request,
  serverAction,
}: ClientActionFunctionArgs) {
  const sent = await request.clone().formData();
  const answer = await answerOrRefusal(serverAction);
  return inForm(sent, answer);
}

export default function Thread() {
  return (
    <ThreadPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<UnpublishRefusal>() ?? null}
    />
  );
}
