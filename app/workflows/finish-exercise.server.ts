import type { AppContext } from "#app/lib/app-context.ts";
import { findExercise } from "#moderation/training/exercises.ts";
import type { InstanceId, PersonId } from "#db/ids.ts";
import { insertTrainingResult } from "#db/queries/training.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import {
  type ExerciseResult,
  scoreExercise,
} from "#moderation/training/exercise.ts";

export type FinishResult =
  | { ok: true; result: ExerciseResult }
  | { ok: false; error: "not-found" | "stale-form" }
  | StoreUnavailable;

/** Scores one round of practice and keeps how it went; one form sent twice is one round. */
export async function finishExercise(
  app: AppContext,
  round: {
    instanceId: InstanceId;
    personId: PersonId;
    exerciseId: string;
    /** The places of the marked words. */
    marked: ReadonlySet<number>;
    formToken: string;
  },
): Promise<FinishResult> {
  const exercise = findExercise(round.exerciseId);
  if (!exercise) return { ok: false, error: "not-found" };
  const form = app.forms.read(round.formToken);
  if (!form) return { ok: false, error: "stale-form" };
  const result = scoreExercise(exercise, round.marked);
  return inTransaction(app.db, async (trx) => {
    await insertTrainingResult(trx, round.instanceId, round.personId, {
      id: form.key,
      exerciseId: exercise.id,
      seeded: exercise.seeded.length,
      found: result.found,
      needless: result.needless.length,
      seconds: Math.round(form.ageInMilliseconds / 1000),
      finishedAt: app.now().toISOString(),
    });
    return { ok: true, result } as const;
  });
}
