import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database, NewSubmission } from "../schema.ts";
import type {
  PostAuthor,
  ResidentRole,
  Risk,
  SubmissionKind,
  Visibility,
  Wish,
  Work,
} from "#moderation/submission.ts";

/** A submission without its texts. */
export interface Submission {
  id: SubmissionId;
  number: number;
  topicId: string | null;
  wish: Wish;
  role: ResidentRole | null;
  work: Work;
  visibility: Visibility;
  risk: Risk;
  /** When a person judged how urgent it is; null where only the program has, or the asker has written since in a language it cannot read. */
  riskJudgedAt: string | null;
  receivedAt: string;
  rowVersion: number;
  claimedBy: PersonId | null;
  claimExpiresAt: string | null;
  drafterId: PersonId | null;
  kind: SubmissionKind;
  /** The thread a reply belongs to, or that a question was answered with a link to. */
  threadId: ThreadId | null;
  postAuthor: PostAuthor | null;
  language: string;
  dueAt: string | null;
  /** Until when the asker may object to an approved wording. */
  publishAfter: string | null;
  /** Since when the asker owes us an answer; the clock stands still. */
  returnedAt: string | null;
  endedAt: string | null;
}

const columns = [
  "id",
  "number",
  "topic_id as topicId",
  "wish",
  "role",
  "work",
  "visibility",
  "risk",
  "risk_judged_at as riskJudgedAt",
  "received_at as receivedAt",
  "row_version as rowVersion",
  "claimed_by as claimedBy",
  "claim_expires_at as claimExpiresAt",
  "drafter_id as drafterId",
  "kind",
  "thread_id as threadId",
  "post_author as postAuthor",
  "language",
  "due_at as dueAt",
  "publish_after as publishAfter",
  "returned_at as returnedAt",
  "ended_at as endedAt",
] as const;

/** One submission of the instance, or null. */
export async function findSubmission(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Submission | null> {
  const row = await db
    .selectFrom("submission")
    .select(columns)
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .executeTakeFirst();
  // The database checks these columns against the same unions.
  return row ? (row as Submission) : null;
}

/** Adds a submission under the instance's next number; null when this form has been sent before. */
export async function insertSubmission(
  db: Kysely<Database>,
  submission: Omit<NewSubmission, "number">,
): Promise<number | null> {
  const earlier = await db
    .selectFrom("submission")
    .select("id")
    .where("instance_id", "=", submission.instance_id)
    .where("form_key", "=", submission.form_key)
    .executeTakeFirst();
  if (earlier) return null;
  const { number } = await db
    .updateTable("instance")
    .set((eb) => ({
      last_submission_number: eb("last_submission_number", "+", 1),
    }))
    .where("id", "=", submission.instance_id)
    .returning("last_submission_number as number")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("submission")
    .values({ ...submission, number })
    .execute();
  return number;
}

/** What may change when a submission moves. */
export interface SubmissionChange {
  work?: Work;
  visibility?: Visibility;
  topic_id?: string | null;
  claimed_by?: PersonId | null;
  claim_expires_at?: string | null;
  drafter_id?: PersonId | null;
  wish?: Wish;
  risk?: Risk;
  thread_id?: ThreadId;
  due_at?: string;
  publish_after?: string | null;
  returned_at?: string | null;
  ended_at?: string | null;
}

/** Holds a question longer for the one who has it and works on it; false when nobody such has it. Its version stays. */
export async function extendHold(
  db: Kysely<Database>,
  instanceId: InstanceId,
  held: { submissionId: SubmissionId; reviewerId: PersonId; until: string },
): Promise<boolean> {
  const result = await db
    .updateTable("submission")
    .set({ claim_expires_at: held.until })
    .where("instance_id", "=", instanceId)
    .where("id", "=", held.submissionId)
    .where("claimed_by", "=", held.reviewerId)
    .where("work", "in", ["claimed", "drafting"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Changes a submission and raises its version, if it still is at `rowVersion`; false when somebody else was first. */
export async function updateSubmission(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { id, rowVersion }: { id: SubmissionId; rowVersion: number },
  change: SubmissionChange,
): Promise<boolean> {
  const result = await db
    .updateTable("submission")
    .set({ ...change, row_version: rowVersion + 1 })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("row_version", "=", rowVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Sets how urgent a question is, and when a person judged so; it is no move, and nobody's work on it becomes stale. */
export async function setRisk(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { risk, judgedAt }: { risk: Risk; judgedAt?: Date },
): Promise<void> {
  const judged = judgedAt ? { risk_judged_at: judgedAt.toISOString() } : {};
  await db
    .updateTable("submission")
    .set({ risk, ...judged })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .execute();
}

/** What a person judged of a question holds no longer: there is more in it that nobody has read. */
export async function forgetRiskJudged(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<void> {
  await db
    .updateTable("submission")
    .set({ risk_judged_at: null })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .execute();
}

/** A purged question is no longer behind anything readers can read; false when somebody has begun to change it since. */
export async function hidePurged(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<boolean> {
  const result = await db
    .updateTable("submission")
    .set({ visibility: "asker" })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .where("work", "=", "purged")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
