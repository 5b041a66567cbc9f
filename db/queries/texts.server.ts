import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** One sealed wording: number 1 is the original, the others are reviewers' public wordings. */
export interface SealedRevision {
  number: number;
  authorId: PersonId | null;
  sealKeyId: string;
  sealed: Uint8Array;
  textHash: string | null;
  savedAt: string;
}

const revisionColumns = [
  "number",
  "author_id as authorId",
  "seal_key_id as sealKeyId",
  "sealed",
  "text_hash as textHash",
  "saved_at as savedAt",
] as const;

/** The resident's own words, sealed; null when purged. */
export async function findOriginal(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<SealedRevision | null> {
  const row = await revisions(db, instanceId, submissionId)
    .where("number", "=", 1)
    .executeTakeFirst();
  return row ? (row as SealedRevision) : null;
}

/** The latest public wording, sealed; null when nobody has saved one. */
export async function findLatestWording(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<SealedRevision | null> {
  const row = await revisions(db, instanceId, submissionId)
    .where("number", ">", 1)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? (row as SealedRevision) : null;
}

const revisions = (
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
) =>
  db
    .selectFrom("revision")
    .select(revisionColumns)
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId);

/** Adds a wording. */
export async function insertRevision(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  revision: {
    number: number;
    authorId: PersonId | null;
    sealKeyId: string;
    sealed: Uint8Array;
    textHash: string | null;
    savedAt: string;
    sentAt?: string;
  },
): Promise<void> {
  await db
    .insertInto("revision")
    .values({
      instance_id: instanceId,
      submission_id: submissionId,
      number: revision.number,
      author_id: revision.authorId,
      seal_key_id: revision.sealKeyId,
      sealed: revision.sealed,
      text_hash: revision.textHash,
      saved_at: revision.savedAt,
      sent_at: revision.sentAt ?? null,
    })
    .execute();
}

/** Removes the wordings that were only on the way: not the original, not one a colleague has been sent. */
export async function deleteUnsentWordings(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<void> {
  await db
    .deleteFrom("revision")
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("number", ">", 1)
    .where("sent_at", "is", null)
    .execute();
}

export type MessageKind =
  | "message"
  | "comment"
  | "objection"
  | "specialist-question"
  | "specialist-answer"
  | "outcome";

/** The part of a wording that a comment is about, as places in that revision's text. */
export interface Passage {
  revisionNumber: number;
  part: "title" | "question" | "shortAnswer" | "answer";
  start: number;
  end: number;
}

export interface SealedMessage {
  number: number;
  author: "resident" | "staff";
  authorName: string | null;
  audience: "asker" | "staff";
  kind: MessageKind;
  passage: Passage | null;
  sealKeyId: string;
  sealed: Uint8Array;
  writtenAt: string;
}

/** Everything said beside the question, in order: the resident's additions, answers to them, reviewers' comments. */
export async function listMessages(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<SealedMessage[]> {
  const rows = await db
    .selectFrom("message")
    .leftJoin("person", "person.id", "message.author_id")
    .select([
      "message.number",
      "message.author",
      "person.name as authorName",
      "message.audience",
      "message.seal_key_id as sealKeyId",
      "message.sealed",
      "message.written_at as writtenAt",
      "message.kind",
      "message.revision_number as revisionNumber",
      "message.passage_part as part",
      "message.passage_start as start",
      "message.passage_end as end",
    ])
    .where("message.instance_id", "=", instanceId)
    .where("message.submission_id", "=", submissionId)
    .orderBy("message.number")
    .execute();
  return rows.map(({ revisionNumber, part, start, end, ...message }) => {
    const passage =
      revisionNumber === null ? null : { revisionNumber, part, start, end };
    // The database checks the words against the same unions.
    return { ...message, passage } as SealedMessage;
  });
}

/** Adds a message as the next of its submission, and gives its number. */
export async function insertMessage(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  message: {
    author: "resident" | "staff";
    authorId: PersonId | null;
    audience: "asker" | "staff";
    kind?: MessageKind;
    passage?: Passage;
    sealKeyId: string;
    sealed: Uint8Array;
    writtenAt: string;
  },
): Promise<number> {
  const last = await db
    .selectFrom("message")
    .select(({ fn }) => fn.max<number | null>("number").as("number"))
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await db
    .insertInto("message")
    .values({
      instance_id: instanceId,
      submission_id: submissionId,
      number,
      author: message.author,
      author_id: message.authorId,
      audience: message.audience,
      seal_key_id: message.sealKeyId,
      sealed: message.sealed,
      written_at: message.writtenAt,
      kind: message.kind ?? "message",
      revision_number: message.passage?.revisionNumber ?? null,
      passage_part: message.passage?.part ?? null,
      passage_start: message.passage?.start ?? null,
      passage_end: message.passage?.end ?? null,
    })
    .execute();
  return number;
}

/** Marks the wordings on the way as sent to a colleague: from then on they stay. */
export async function markSent(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  sentAt: string,
): Promise<void> {
  await db
    .updateTable("revision")
    .set({ sent_at: sentAt })
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("number", ">", 1)
    .where("sent_at", "is", null)
    .execute();
}
