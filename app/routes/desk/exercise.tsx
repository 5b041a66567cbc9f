import {
  json,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  ExercisePage,
  type ExerciseAnswer,
} from "#app/components/desk/exercise-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { findExercise, listExercises } from "#moderation/training/exercises.ts";
import { finishExercise } from "#app/workflows/finish-exercise.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("training.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = await requireReviewer(request, context);
  const exercise = findExercise(params["exerciseId"] ?? "");
  if (!exercise) throw new Response(null, { status: 404 });
  const all = listExercises();
  const at = all.findIndex(({ id }) => id === exercise.id);
  // What is hidden in the text stays here until the round is over.
  return {
    id: exercise.id,
    title: exercise.title,
    text: exercise.text,
    nextId: all[at + 1]?.id ?? null,
    formToken: app.forms.issue(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const form = await request.formData();
  const marked = new Set(form.getAll("ord").map(Number));
  const finished = await finishExercise(desk.app, {
    instanceId: desk.instanceId,
    personId: desk.reviewer.id,
    exerciseId: params["exerciseId"] ?? "",
    marked,
    formToken: String(form.get("formToken") ?? ""),
  });
  if (finished.ok) {
    const { result } = finished;
    return json<ExerciseAnswer>({ ok: true, result, marked: [...marked] });
  }
  const { error } = finished;
  if (error === "not-found") throw new Response(null, { status: 404 });
  const status = error === "stale-form" ? 409 : 503;
  return json<ExerciseAnswer>({ ok: false, error }, { status });
}

export default function Practice() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ExercisePage key={view.id} view={view} answer={answer} />;
}
