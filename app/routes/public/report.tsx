import {
  json,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReportPage } from "#app/components/thread/report-page.tsx";
import { readForm } from "#app/forms/read-form.server.ts";
import { parseReportForm } from "#app/forms/report-form.server.ts";
import type { ReportAnswer } from "#app/forms/report-values.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { reportThread } from "#app/workflows/report-thread.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { notFound } from "./not-found.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;
export const meta = titled(() => t("report.pageTitle"));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { app, instanceId } = requireInstance(context);
  const id = parseId<ThreadId>(params["threadId"]);
  const thread = id && (await findPublishedThread(app.db, instanceId, id));
  if (!thread) throw notFound();
  const post = Number(new URL(request.url).searchParams.get("inlagg"));
  return json(
    {
      id: thread.id,
      title: thread.title,
      post: Number.isInteger(post) && post > 0 ? post : null,
      formToken: app.forms.issue(),
    },
    { headers: privateHeaders },
  );
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const id = parseId<ThreadId>(params["threadId"]);
  const thread = id && (await findPublishedThread(app.db, instanceId, id));
  if (!id || !thread) throw notFound();
  const { values, error } = parseReportForm(await readForm(request));
  if (error !== null || values.code === null)
    return answer({ sent: false, values, error: error ?? "code" }, 422);
  const { code, words, formToken, website: honeypot } = values;
  const result = await reportThread(app, {
    ...{ instance, threadId: id, postPosition: values.post },
    ...{ code, words, formToken, honeypot },
  });
  if (result.ok) return answer({ sent: true }, 200);
  const { error: failed } = result;
  const fresh = { ...values, formToken: app.forms.issue() };
  return answer(
    { sent: false, values: fresh, error: failed },
    failed === "stale-form" ? 409 : 503,
  );
}

const answer = (given: ReportAnswer, status: number) =>
  json(given, { status, headers: privateHeaders });

export default function Report() {
  return (
    <ReportPage
      view={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>() ?? null}
    />
  );
}
