import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { Feedback } from "#moderation/feedback.ts";

/** What the asker has said of the answer, or null when they have not. */
export async function findFeedback(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Feedback | null> {
  const row = await db
    .selectFrom("feedback")
    .select(["right_thing as rightThing", "helped"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  // The database checks the answers against the same union.
  return row ? (row as Feedback) : null;
}

/** Keeps what the asker says of the answer; saying it again changes it. */
export async function setFeedback(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { rightThing, helped, givenOn }: Feedback & { givenOn: string },
): Promise<void> {
  const change = { right_thing: rightThing, helped, given_on: givenOn };
  await db
    .insertInto("feedback")
    .values({ instance_id: instanceId, submission_id: submissionId, ...change })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "submission_id"]).doUpdateSet(change),
    )
    .execute();
}
