import type { Kysely } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { InsightRow } from "#moderation/insight.ts";

const answers = [
  "publish",
  "answer-privately",
  "link",
  "refer",
  "decline",
  "return",
] as const;

/** The questions that came in the period, without replies in threads and without what was thrown away as spam. */
export async function listInsightRows(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { from, to }: { from: Date; to: Date },
): Promise<InsightRow[]> {
  const rows = await db
    .selectFrom("submission")
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("moderation_event")
          .select(({ fn }) => [
            "submission_id",
            fn.min<string | null>("at").as("at"),
          ])
          .where("instance_id", "=", instanceId)
          .where("action", "in", [...answers])
          .where("submission_id", "is not", null)
          .groupBy("submission_id")
          .as("answer"),
      (join) => join.onRef("answer.submission_id", "=", "submission.id"),
    )
    .leftJoin("feedback", (join) =>
      join
        .onRef("feedback.instance_id", "=", "submission.instance_id")
        .onRef("feedback.submission_id", "=", "submission.id"),
    )
    .leftJoin("thread", (join) =>
      join
        .onRef("thread.instance_id", "=", "submission.instance_id")
        .onRef("thread.submission_id", "=", "submission.id"),
    )
    .select([
      "submission.topic_id as topicId",
      "submission.wish",
      "submission.risk",
      "submission.received_at as receivedAt",
      "submission.due_at as dueAt",
      "answer.at as answeredAt",
      "thread.id as threadId",
      "submission.staff_seconds as staffSeconds",
      "feedback.helped",
    ])
    .where("submission.instance_id", "=", instanceId)
    .where("submission.kind", "=", "question")
    .where("submission.lane", "=", "ordinary")
    .where("submission.received_at", ">=", from.toISOString())
    .where("submission.received_at", "<", to.toISOString())
    .execute();
  // The database checks the words against the same unions.
  return rows.map(
    ({ threadId, ...row }) =>
      ({ ...row, isPublished: threadId !== null }) as InsightRow,
  );
}

/** When each text was sent to a colleague and when the colleague was done with it, in the period. */
export async function listSecondReads(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { from, to }: { from: Date; to: Date },
): Promise<{ submissionId: string; action: string; at: string }[]> {
  const rows = await db
    .selectFrom("moderation_event")
    .select(["submission_id as submissionId", "action", "at"])
    .where("instance_id", "=", instanceId)
    .where("action", "in", ["send", "approve", "change"])
    .where("at", ">=", from.toISOString())
    .where("at", "<", to.toISOString())
    .orderBy("sequence")
    .execute();
  return rows.flatMap(({ submissionId, ...row }) =>
    submissionId === null ? [] : [{ ...row, submissionId }],
  );
}
