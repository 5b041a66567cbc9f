import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { SubmissionEvent, Work } from "#moderation/submission.ts";

export type LogAction =
  | SubmissionEvent
  | "submit"
  | "read-original"
  | "apply-instance"
  | "invite"
  | "message"
  | "raise-alarm"
  | "acknowledge-alarm"
  | "set-risk"
  | "child-check"
  | "export"
  | "ask-specialist"
  | "answer-specialist"
  | "preview"
  | "set-notice"
  | "feedback"
  | "open-task"
  | "close-task"
  | "publish-post"
  | "remove-post"
  | "start-post"
  | "close-discussion"
  | "open-discussion"
  | "destroy-key";

export interface NewEvent {
  submissionId?: SubmissionId;
  threadId?: string;
  /** Null is the resident; "system" a scheduled job or the command line. */
  actor: PersonId | "system" | null;
  at: Date;
  action: LogAction;
  from?: Work;
  to?: Work;
  reasonCode?: string;
  reason?: string;
  rowVersion?: number;
  /** Who had the question that was taken over. */
  heldBy?: PersonId;
}

/** Appends one line to the moderation log; there is no way to change or remove one. */
export async function appendEvent(
  db: Kysely<Database>,
  instanceId: InstanceId,
  event: NewEvent,
): Promise<void> {
  const isPerson = event.actor !== null && event.actor !== "system";
  await db
    .insertInto("moderation_event")
    .values({
      instance_id: instanceId,
      submission_id: event.submissionId ?? null,
      thread_id: event.threadId ?? null,
      actor: event.actor === null ? "resident" : isPerson ? "person" : "system",
      actor_id: isPerson ? event.actor : null,
      at: event.at.toISOString(),
      action: event.action,
      from_work: event.from ?? null,
      to_work: event.to ?? null,
      reason_code: event.reasonCode ?? null,
      reason: event.reason ?? null,
      row_version: event.rowVersion ?? null,
      held_by: event.heldBy ?? null,
    })
    .execute();
}

export interface LogLine {
  sequence: number;
  at: string;
  actor: string;
  actorName: string | null;
  action: string;
  fromWork: string | null;
  toWork: string | null;
  number: number | null;
  threadId: string | null;
  reasonCode: string | null;
  reason: string | null;
  /** Who had the question that was taken over. */
  heldByName: string | null;
}

/** The instance's log, newest first, older than the given line. */
export async function listEvents(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { before, limit }: { before?: number; limit: number },
): Promise<LogLine[]> {
  let query = db
    .selectFrom("moderation_event as event")
    .leftJoin("person", "person.id", "event.actor_id")
    .leftJoin("person as holder", "holder.id", "event.held_by")
    .leftJoin("submission", "submission.id", "event.submission_id")
    .select([
      "event.sequence",
      "event.at",
      "event.actor",
      "person.name as actorName",
      "event.action",
      "event.from_work as fromWork",
      "event.to_work as toWork",
      "submission.number",
      "event.thread_id as threadId",
      "event.reason_code as reasonCode",
      "event.reason",
      "holder.name as heldByName",
    ])
    .where("event.instance_id", "=", instanceId)
    .orderBy("event.sequence", "desc")
    .limit(limit);
  if (before !== undefined) query = query.where("event.sequence", "<", before);
  return query.execute();
}

/** The last time this person did this with the question, and why; or null. */
export async function findLastEvent(
  db: Kysely<Database>,
  instanceId: InstanceId,
  of: { submissionId: SubmissionId; actor: PersonId; action: LogAction },
): Promise<{ at: string; reason: string | null } | null> {
  const row = await db
    .selectFrom("moderation_event")
    .select(["at", "reason"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", of.submissionId)
    .where("actor_id", "=", of.actor)
    .where("action", "=", of.action)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether this has ever happened to a submission. */
export async function hasHappened(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  action: LogAction,
): Promise<boolean> {
  const row = await db
    .selectFrom("moderation_event")
    .select("sequence")
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("action", "=", action)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
