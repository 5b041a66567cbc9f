import type { Kysely } from "kysely";
import type {
  InstanceId,
  PersonId,
  SpecialistRequestId,
  SubmissionId,
} from "../ids.ts";
import type { Database } from "../schema.ts";

/** Somebody in the instance who can be asked. */
export interface Colleague {
  id: PersonId;
  name: string;
  speciality: string | null;
}

/** A question to a specialist, without its words. */
export interface SpecialistRequest {
  id: SpecialistRequestId;
  submissionId: SubmissionId;
  number: number;
  topicName: string | null;
  askedByName: string;
  specialistId: PersonId;
  specialistName: string;
  /** Which of the submission's messages is the question, and which the answer. */
  questionNumber: number;
  answerNumber: number | null;
  askedAt: string;
  answeredAt: string | null;
}

const open = [
  "waiting",
  "claimed",
  "drafting",
  "second-read",
  "approved",
] as const;

/** Everybody else who can sign in, those with a speciality first. */
export async function listColleagues(
  db: Kysely<Database>,
  instanceId: InstanceId,
  butNot: PersonId,
): Promise<Colleague[]> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "name", "speciality"])
    .where("instance_id", "=", instanceId)
    .where("id", "<>", butNot)
    .where("disabled_at", "is", null)
    .orderBy(({ fn, val }) => fn.coalesce("speciality", val("")), "desc")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as PersonId }));
}

const requests = (db: Kysely<Database>, instanceId: InstanceId) =>
  db
    .selectFrom("specialist_request as request")
    .innerJoin("submission", "submission.id", "request.submission_id")
    .innerJoin("person as asker", "asker.id", "request.asked_by")
    .innerJoin("person as specialist", "specialist.id", "request.specialist_id")
    .leftJoin("topic", (join) =>
      join
        .onRef("topic.instance_id", "=", "submission.instance_id")
        .onRef("topic.id", "=", "submission.topic_id"),
    )
    .select([
      "request.id",
      "request.submission_id as submissionId",
      "submission.number",
      "topic.name as topicName",
      "asker.name as askedByName",
      "request.specialist_id as specialistId",
      "specialist.name as specialistName",
      "request.question_number as questionNumber",
      "request.answer_number as answerNumber",
      "request.asked_at as askedAt",
      "request.answered_at as answeredAt",
    ])
    .where("request.instance_id", "=", instanceId)
    .orderBy("request.asked_at")
    .orderBy("request.id");

/** What has been asked about one question, in order. */
export async function listRequestsAbout(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<SpecialistRequest[]> {
  const rows = await requests(db, instanceId)
    .where("request.submission_id", "=", submissionId)
    .execute();
  return rows as SpecialistRequest[];
}

/** What one specialist has been asked about questions that have not ended, the longest waiting first. */
export async function listRequestsTo(
  db: Kysely<Database>,
  instanceId: InstanceId,
  specialistId: PersonId,
): Promise<SpecialistRequest[]> {
  const rows = await requests(db, instanceId)
    .where("request.specialist_id", "=", specialistId)
    .where("submission.work", "in", [...open])
    .execute();
  return rows as SpecialistRequest[];
}

/** How many questions wait for this specialist. */
export async function countOpenLifelines(
  db: Kysely<Database>,
  instanceId: InstanceId,
  specialistId: PersonId,
): Promise<number> {
  const waiting = await listRequestsTo(db, instanceId, specialistId);
  return waiting.filter(({ answeredAt }) => answeredAt === null).length;
}

/** Adds a question to a specialist; its words are the message with this number. */
export async function insertRequest(
  db: Kysely<Database>,
  instanceId: InstanceId,
  request: {
    id: SpecialistRequestId;
    submissionId: SubmissionId;
    askedBy: PersonId;
    specialistId: PersonId;
    questionNumber: number;
    askedAt: string;
  },
): Promise<void> {
  await db
    .insertInto("specialist_request")
    .values({
      id: request.id,
      instance_id: instanceId,
      submission_id: request.submissionId,
      asked_by: request.askedBy,
      specialist_id: request.specialistId,
      question_number: request.questionNumber,
      asked_at: request.askedAt,
    })
    .execute();
}

/** Says which message is the answer; false when there already is one, or it was somebody else who was asked. */
export async function answerRequest(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { id, specialistId }: { id: SpecialistRequestId; specialistId: PersonId },
  answer: { number: number; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable("specialist_request")
    .set({ answer_number: answer.number, answered_at: answer.at })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("specialist_id", "=", specialistId)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
