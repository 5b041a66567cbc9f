import { type Kysely, sql } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type {
  Lane,
  ResidentRole,
  Risk,
  Wish,
  Work,
} from "#moderation/submission.ts";

/** A question as a line in the queue: never its text. */
export interface QueueLine {
  id: SubmissionId;
  number: number;
  topicId: string | null;
  topicName: string | null;
  risk: Risk;
  lane: Lane;
  wish: Wish;
  role: ResidentRole | null;
  receivedAt: string;
  /** When the answer is promised; later than its arrival says when it has waited for its asker. */
  dueAt: string | null;
  work: Work;
  claimedBy: { id: PersonId; name: string } | null;
  claimExpiresAt: string | null;
  drafterId: PersonId | null;
  drafterName: string | null;
  rowVersion: number;
}

export interface QueueFilter {
  works: readonly Work[];
  order: "risk" | "clock";
  topicId?: string;
  mine?: PersonId;
  lane?: Lane;
  /** The last line of the page before. */
  after?: Pick<QueueLine, "risk" | "receivedAt" | "number">;
  limit: number;
}

const riskRank = sql<number>`case submission.risk when 'acute' then 0 when 'elevated' then 1 else 2 end`;
const rankOf: Record<Risk, number> = { acute: 0, elevated: 1, none: 2 };

const lines = (db: Kysely<Database>, instanceId: InstanceId) =>
  db
    .selectFrom("submission")
    .leftJoin("topic", (join) =>
      join
        .onRef("topic.instance_id", "=", "submission.instance_id")
        .onRef("topic.id", "=", "submission.topic_id"),
    )
    .leftJoin("person as claimer", "claimer.id", "submission.claimed_by")
    .leftJoin("person as drafter", "drafter.id", "submission.drafter_id")
    .select([
      "submission.id",
      "submission.number",
      "submission.topic_id as topicId",
      "topic.name as topicName",
      "submission.risk",
      "submission.lane",
      "submission.wish",
      "submission.role",
      "submission.received_at as receivedAt",
      "submission.due_at as dueAt",
      "submission.work",
      "submission.claimed_by as claimedById",
      "claimer.name as claimedByName",
      "submission.claim_expires_at as claimExpiresAt",
      "submission.drafter_id as drafterId",
      "drafter.name as drafterName",
      "submission.row_version as rowVersion",
    ])
    .where("submission.instance_id", "=", instanceId);

/** The questions in these states, most urgent or oldest first, from after the given line. */
export async function listQueue(
  db: Kysely<Database>,
  instanceId: InstanceId,
  filter: QueueFilter,
): Promise<QueueLine[]> {
  let query = lines(db, instanceId)
    .where("submission.work", "in", [...filter.works])
    .limit(filter.limit);
  if (filter.topicId !== undefined)
    query = query.where("submission.topic_id", "=", filter.topicId);
  if (filter.mine !== undefined)
    query = query.where("submission.claimed_by", "=", filter.mine);
  if (filter.lane !== undefined)
    query = query.where("submission.lane", "=", filter.lane);
  const { after } = filter;
  if (after && filter.order === "risk")
    query = query.where(
      sql<boolean>`(${riskRank}, submission.received_at, submission.number) > (${rankOf[after.risk]}, ${after.receivedAt}, ${after.number})`,
    );
  if (after && filter.order === "clock")
    query = query.where(
      sql<boolean>`(submission.received_at, submission.number) > (${after.receivedAt}, ${after.number})`,
    );
  if (filter.order === "risk") query = query.orderBy(riskRank);
  const rows = await query
    .orderBy("submission.received_at")
    .orderBy("submission.number")
    .execute();
  return rows.map(lineFrom);
}

/** One question as its line in the queue, or null. */
export async function findQueueLine(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<QueueLine | null> {
  const row = await lines(db, instanceId)
    .where("submission.id", "=", submissionId)
    .executeTakeFirst();
  return row ? lineFrom(row) : null;
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>["execute"]>>[number];

function lineFrom({ claimedById, claimedByName, ...row }: Row): QueueLine {
  const claimedBy =
    claimedById === null
      ? null
      : { id: claimedById as PersonId, name: claimedByName ?? "" };
  // The database checks the states against the same unions.
  return { ...row, claimedBy } as QueueLine;
}

const noneOf: Record<Work, number> = {
  waiting: 0, claimed: 0, drafting: 0, "second-read": 0, approved: 0, published: 0, returned: 0,
  "answered-privately": 0, linked: 0, referred: 0, declined: 0, withdrawn: 0, purged: 0,
}; // prettier-ignore

/** How many questions stand in each state. */
export async function countByWork(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<Record<Work, number>> {
  const rows = await db
    .selectFrom("submission")
    .select(({ fn }) => ["work", fn.countAll<number>().as("count")])
    .where("instance_id", "=", instanceId)
    .groupBy("work")
    .execute();
  const counts = { ...noneOf };
  for (const { work, count } of rows) counts[work as Work] = count;
  return counts;
}

/** When the oldest question that still waits for an answer came in, or null. */
export async function findOldestWaiting(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<string | null> {
  const row = await db
    .selectFrom("submission")
    .select("received_at as receivedAt")
    .where("instance_id", "=", instanceId)
    .where("work", "in", ["waiting", "claimed", "drafting"])
    .where("lane", "=", "ordinary")
    .orderBy("received_at")
    .limit(1)
    .executeTakeFirst();
  return row?.receivedAt ?? null;
}
