import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TasksPage } from "#app/components/desk/tasks-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { finishTask, taskOutcomes } from "#app/workflows/finish-task.server.ts";
import { openTasks } from "#app/workflows/open-tasks.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("tasks.pageTitle"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instance } = await requireReviewer(request, context);
  const tasks = await openTasks(app, instance);
  return { tasks, outcomes: [...taskOutcomes], now: app.now().toISOString() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instanceId, reviewer } = await requireReviewer(request, context);
  const form = await request.formData();
  const outcome = taskOutcomes.find((known) => known === form.get("outcome"));
  const result = await finishTask(app, {
    instanceId,
    taskId: String(form.get("taskId") ?? ""),
    personId: reviewer.id,
    outcome: outcome ?? "done",
  });
  if (result.ok) return redirect("/granska/att-se-over", 303);
  const status = result.error === "not-found" ? 409 : 503;
  return json({ error: result.error }, { status });
}

export default function Tasks() {
  return (
    <TasksPage
      view={useLoaderData<typeof loader>()}
      error={useActionData<typeof action>()?.error ?? null}
    />
  );
}
