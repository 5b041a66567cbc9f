import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TrainingPage } from "#app/components/desk/training-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { listExercises } from "#moderation/training/exercises.ts";
import {
  listCatchRates,
  listTrainingResults,
} from "#db/queries/training.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("training.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instanceId, reviewer } = await requireReviewer(request, context);
  const results = await listTrainingResults(app.db, instanceId, reviewer.id);
  const exercises = listExercises().map(({ id, title }) => {
    const rounds = results.filter(({ exerciseId }) => exerciseId === id);
    return { id, title, rounds: rounds.length, last: rounds[0] ?? null };
  });
  const isAdministrator = reviewer.role === "administrator";
  return {
    exercises,
    results,
    colleagues: isAdministrator
      ? await listCatchRates(app.db, instanceId)
      : null,
  };
}

export default function Training() {
  return <TrainingPage {...useLoaderData<typeof loader>()} />;
}
