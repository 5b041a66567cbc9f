import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AlarmsPage } from "#app/components/desk/alarms-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { acknowledge } from "#app/workflows/acknowledge-alarm.server.ts";
import { listOpenAlarms } from "#db/queries/alarms.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("alarm.pageTitle"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = await requireReviewer(request, context);
  return {
    alarms: await listOpenAlarms(app.db, instanceId),
    mailGoesTo: app.mailer && (instance.duty?.name ?? null),
    now: app.now().toISOString(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instanceId, reviewer } = await requireReviewer(request, context);
  const form = await request.formData();
  const result = await acknowledge(app, {
    instanceId,
    alarmId: String(form.get("alarmId") ?? ""),
    personId: reviewer.id,
  });
  if (result.ok) return redirect("/granska/larm", 303);
  const status = result.error === "not-found" ? 409 : 503;
  return json({ error: result.error }, { status });
}

export default function Alarms() {
  const answer = useActionData<typeof action>();
  return (
    <AlarmsPage
      view={useLoaderData<typeof loader>()}
      error={answer?.error ?? null}
    />
  );
}
