import type { Kysely } from "kysely";
import type { InstanceId, PersonId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** How one round of practice went. */
export interface TrainingResult {
  id: string;
  exerciseId: string;
  seeded: number;
  found: number;
  needless: number;
  seconds: number;
  finishedAt: string;
}

/** Keeps how a round went; the same round twice is one. */
export async function insertTrainingResult(
  db: Kysely<Database>,
  instanceId: InstanceId,
  personId: PersonId,
  result: TrainingResult,
): Promise<void> {
  await db
    .insertInto("training_result")
    .values({
      id: result.id,
      instance_id: instanceId,
      person_id: personId,
      exercise_id: result.exerciseId,
      seeded: result.seeded,
      found: result.found,
      needless: result.needless,
      seconds: result.seconds,
      finished_at: result.finishedAt,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** A person's rounds, newest first. */
export async function listTrainingResults(
  db: Kysely<Database>,
  instanceId: InstanceId,
  personId: PersonId,
): Promise<TrainingResult[]> {
  return db
    .selectFrom("training_result")
    .select([
      "id",
      "exercise_id as exerciseId",
      "seeded",
      "found",
      "needless",
      "seconds",
      "finished_at as finishedAt",
    ])
    .where("instance_id", "=", instanceId)
    .where("person_id", "=", personId)
    .orderBy("finished_at", "desc")
    .limit(500)
    .execute();
}

/** What each colleague has found of what there was to find, by name. */
export async function listCatchRates(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<{ name: string; rounds: number; seeded: number; found: number }[]> {
  const rows = await db
    .selectFrom("training_result")
    .innerJoin("person", "person.id", "training_result.person_id")
    .select(({ fn }) => [
      "person.name",
      fn.countAll<number>().as("rounds"),
      fn.sum<number>("seeded").as("seeded"),
      fn.sum<number>("found").as("found"),
    ])
    .where("training_result.instance_id", "=", instanceId)
    .where("person.disabled_at", "is", null)
    .groupBy(["person.id", "person.name"])
    .orderBy("person.name")
    .execute();
  return rows.map(({ name, rounds, seeded, found }) => ({
    name,
    rounds,
    seeded,
    found,
  }));
}
