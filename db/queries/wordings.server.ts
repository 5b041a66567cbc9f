import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { SealedRevision } from "./texts.server.ts";

/** One wording by its number, sealed, or null. */
export async function findWording(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  number: number,
): Promise<SealedRevision | null> {
  const row = await db
    .selectFrom("revision")
    .select([
      "number",
      "author_id as authorId",
      "seal_key_id as sealKeyId",
      "sealed",
      "text_hash as textHash",
      "saved_at as savedAt",
    ])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("number", "=", number)
    .where("number", ">", 1)
    .executeTakeFirst();
  return row ? (row as SealedRevision) : null;
}

/** The number of the latest wording of a question that a second reader stands behind as a thread, or null. */
export async function findApprovedNumber(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<number | null> {
  const row = await db
    .selectFrom("revision")
    .innerJoin("approval", (join) =>
      join
        .onRef("approval.instance_id", "=", "revision.instance_id")
        .onRef("approval.submission_id", "=", "revision.submission_id")
        .onRef("approval.text_hash", "=", "revision.text_hash"),
    )
    .select(({ fn }) => fn.max<number | null>("revision.number").as("number"))
    .where("revision.instance_id", "=", instanceId)
    .where("revision.submission_id", "=", submissionId)
    .where("revision.number", ">", 1)
    .where("approval.subject", "=", "thread")
    .executeTakeFirst();
  return row?.number ?? null;
}

export interface EarlierReading {
  number: number;
  /** Whether this very reader had it before their eyes, or only a colleague. */
  byReader: boolean;
}

/** The wording sent before this one that the reader last judged; where they judged none, the last one sent at all. */
export async function findEarlierReading(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { readerId, before }: { readerId: PersonId; before: number },
): Promise<EarlierReading | null> {
  const judged = await db
    .selectFrom("moderation_event")
    .select(({ fn }) => fn.max<string | null>("at").as("at"))
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("actor_id", "=", readerId)
    .where("action", "in", ["change", "approve"])
    .executeTakeFirst();
  const sent = (until: string | null) =>
    findLastSent(db, instanceId, submissionId, before, until);
  const own = judged?.at ? await sent(judged.at) : null;
  if (own !== null) return { number: own, byReader: true };
  const any = await sent(null);
  return any === null ? null : { number: any, byReader: false };
}

async function findLastSent(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  before: number,
  until: string | null,
): Promise<number | null> {
  let query = db
    .selectFrom("revision")
    .select(({ fn }) => fn.max<number | null>("number").as("number"))
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("number", ">", 1)
    .where("number", "<", before)
    .where("sent_at", "is not", null);
  if (until !== null) query = query.where("sent_at", "<=", until);
  return (await query.executeTakeFirst())?.number ?? null;
}

/** Since when each of these questions waits for a second reader: when its latest wording was sent. */
export async function listSentAt(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionIds: readonly SubmissionId[],
): Promise<Map<SubmissionId, string>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("revision")
    .select(({ fn }) => ["submission_id", fn.max("sent_at").as("sentAt")])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "in", [...submissionIds])
    .where("sent_at", "is not", null)
    .groupBy("submission_id")
    .execute();
  return new Map(
    rows.map((row) => [row.submission_id as SubmissionId, row.sentAt ?? ""]),
  );
}
