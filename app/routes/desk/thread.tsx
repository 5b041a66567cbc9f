import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerOrRefusal } from "#app/components/desk/answer-or-refusal.ts";
import { ThreadPage } from "#app/components/desk/thread-page.tsx";
import type { UnpublishRefusal } from "#app/components/desk/thread-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import {
  unpublishReasons,
  unpublishThread,
} from "#app/workflows/unpublish-thread.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { threadIdFrom } from "./at-desk.server.ts";
import { correctionReasons } from "#app/workflows/start-correction.server.ts";
import type { CorrectionError } from "#app/components/desk/correction-form.tsx";
import { beginCorrection } from "./correction-form.server.ts";
import { refuseUnpublish } from "./unpublish-form.server.ts";

export { asksAgain as shouldRevalidate } from "./revalidation.ts";
export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
// The thread's own title stays out of the browser's history.
export const meta = () => pageTitle(t("threads.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, instanceId } = await requireReviewer(request, context);
  const thread = await findPublishedThread(
    app.db,
    instanceId,
    threadIdFrom(params),
  );
  if (thread === null) throw new Response(null, { status: 404 });
  return {
    thread,
    reasons: [...unpublishReasons],
    correctionReasons: [...correctionReasons],
    now: app.now().toISOString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const { app, instance, reviewer } = desk;
  const form = await request.formData();
  if (form.get("intent") === "correct")
    return beginCorrection(desk, threadIdFrom(params), form);
  const reasonCode = String(form.get("reasonCode") ?? "");
  const reason = String(form.get("reason") ?? "").slice(0, 500);
  const threadId = threadIdFrom(params);
  const result = await unpublishThread(app, {
    instance,
    threadId,
    reviewerId: reviewer.id,
    reasonCode,
    reason,
  });
  return result.ok
    ? redirect("/granska/tradar?klart=unpublished", 303)
    : refuseUnpublish({ error: result.error, reasonCode, reason });
}

/** A lost connection or session is an answer too: what was typed stays in its field. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return answerOrRefusal(serverAction);
}

export default function Thread() {
  const answer = useActionData<
    UnpublishRefusal | { correction: CorrectionError }
  >();
  const correction =
    answer && "correction" in answer ? answer.correction : null;
  return (
    <ThreadPage
      {...useLoaderData<typeof loader>()}
      refusal={answer && "ok" in answer ? answer : null}
      correctionError={correction}
    />
  );
}
