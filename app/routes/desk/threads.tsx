import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThreadsPage } from "#app/components/desk/threads-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import {
  countThreads,
  listPublishedThreads,
} from "#db/queries/forum.server.ts";
import { beforeFrom, pageOf } from "./keyset.ts";
import { noticeFrom } from "./notice-from.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("threads.title"));

const size = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instanceId } = await requireReviewer(request, context);
  const page = { ...beforeFrom(request), limit: size + 1 };
  const threads = await listPublishedThreads(app.db, instanceId, page);
  return {
    ...pageOf(threads, size),
    count: await countThreads(app.db, instanceId),
    notice: noticeFrom(request),
    now: app.now().toISOString(),
  };
}

export default function Threads() {
  return <ThreadsPage {...useLoaderData<typeof loader>()} />;
}
