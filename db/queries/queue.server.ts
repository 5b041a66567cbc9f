import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { QuestionLanguage } from "#moderation/question-language.ts";
import type {
  Lane,
  ResidentRole,
  Risk,
  SubmissionKind,
  Wish,
  Work,
} from "#moderation/submission.ts";
import {
  isAfter,
  isIn,
  isOfRisk,
  promisedIn,
  type QueueOrder,
  type QueuePlace,
  sortedBy,
} from "./queue-order.server.ts";

/** A question as a line in the queue: never its text. */
export interface QueueLine {
  id: SubmissionId;
  number: number;
  kind: SubmissionKind;
  topicId: string | null;
  topicName: string | null;
  risk: Risk;
  /** When a person judged how urgent it is. */
  riskJudgedAt: string | null;
  lane: Lane;
  wish: Wish;
  role: ResidentRole | null;
  language: string;
  receivedAt: string;
  /** When the answer is promised; later than its arrival says when it has waited for its asker. */
  dueAt: string | null;
  returnedAt: string | null;
  work: Work;
  claimedBy: { id: PersonId; name: string } | null;
  claimExpiresAt: string | null;
  drafterId: PersonId | null;
  drafterName: string | null;
  rowVersion: number;
  /** Until when the asker may object to an approved wording. */
  publishAfter: string | null;
}

/** Which questions; what is left out may be anything. */
export interface QueueFilter {
  works: readonly Work[];
  /** One of those states. */
  work?: Work;
  order: QueueOrder;
  topicId?: string;
  mine?: PersonId;
  lane?: Lane;
  risk?: Risk;
  kind?: SubmissionKind;
  /** One language, or every one but Swedish. */
  language?: QuestionLanguage | "not-sv";
  /** When the answer is promised: from an instant on, up to one, or before one. */
  promised?: { from?: string; to?: string; before?: string };
  /** The last place of the page before. */
  after?: QueuePlace;
  limit: number;
}

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
      "submission.kind",
      "submission.topic_id as topicId",
      "topic.name as topicName",
      "submission.risk",
      "submission.risk_judged_at as riskJudgedAt",
      "submission.lane",
      "submission.wish",
      "submission.role",
      "submission.language",
      "submission.received_at as receivedAt",
      "submission.due_at as dueAt",
      "submission.returned_at as returnedAt",
      "submission.work",
      "submission.claimed_by as claimedById",
      "claimer.name as claimedByName",
      "submission.claim_expires_at as claimExpiresAt",
      "submission.drafter_id as drafterId",
      "drafter.name as drafterName",
      "submission.row_version as rowVersion",
      "submission.publish_after as publishAfter",
    ])
    .where("submission.instance_id", "=", instanceId);

/** The questions that fit, in the order asked for, from after the given place. */
export async function listQueue(
  db: Kysely<Database>,
  instanceId: InstanceId,
  filter: QueueFilter,
): Promise<QueueLine[]> {
  const rows = await queueQuery(db, instanceId, filter).execute();
  return rows.map(lineFrom);
}

/** What listQueue asks the store; so that a test can see which index answers. */
export function queueQuery(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { works, order, after, limit, ...wanted }: QueueFilter,
) {
  const { work, topicId, mine, lane, kind, risk, language } = wanted;
  const { from, to, before } = wanted.promised ?? {};
  let query = lines(db, instanceId).where(isIn(works)).limit(limit);
  if (work !== undefined) query = query.where("submission.work", "=", work);
  if (topicId !== undefined)
    query = query.where("submission.topic_id", "=", topicId);
  if (mine !== undefined)
    query = query.where("submission.claimed_by", "=", mine);
  if (lane !== undefined) query = query.where("submission.lane", "=", lane);
  if (kind !== undefined) query = query.where("submission.kind", "=", kind);
  if (risk !== undefined) query = query.where(isOfRisk(risk));
  if (language === "not-sv")
    query = query.where("submission.language", "<>", "sv");
  else if (language !== undefined)
    query = query.where("submission.language", "=", language);
  const due = promisedIn(order);
  if (from !== undefined) query = query.where(due, ">=", from);
  if (to !== undefined) query = query.where(due, "<=", to);
  if (before !== undefined) query = query.where(due, "<", before);
  if (after !== undefined) query = query.where(isAfter(order, after));
  for (const key of sortedBy[order]) query = query.orderBy(key);
  return query;
}

/** One question as its line in the queue, or null. */
export async function findQueueLine(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<QueueLine | null> {
  const [line] = await findQueueLines(db, instanceId, [submissionId]);
  return line ?? null;
}

/** These questions as lines, in no order; what is not of the instance is not among them. */
export async function findQueueLines(
  db: Kysely<Database>,
  instanceId: InstanceId,
  ids: readonly SubmissionId[],
): Promise<QueueLine[]> {
  if (ids.length === 0) return [];
  const rows = await lines(db, instanceId)
    .where("submission.id", "in", [...ids])
    .execute();
  return rows.map(lineFrom);
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

/** Where a line stands in an order. */
export function placeOf(line: QueueLine, order: QueueOrder): QueuePlace {
  const { risk, number, dueAt, receivedAt, returnedAt } = line;
  const at = order === "paused" ? returnedAt : dueAt;
  return { risk, number, at: at ?? receivedAt };
}
