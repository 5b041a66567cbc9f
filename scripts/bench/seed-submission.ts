import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import { moveSubmission } from "#app/workflows/move-submission.server.ts";
import {
  idBytes,
  idFrom,
  type InstanceId,
  type SubmissionId,
  type ThreadId,
} from "#db/ids.ts";
import {
  insertSubmission,
  type Submission,
  type SubmissionChange,
} from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import { move, type SubmissionEvent } from "#moderation/submission.ts";
import type { Staff } from "./seed-people.ts";

/** A question on its way; each step is logged, as the database demands. */
export type Walk = Pick<Submission, "id" | "work" | "rowVersion">;

const received = "2026-10-01T08:00:00.000Z";

/** Adds a waiting question, or a reply in a thread, without the sealed text that only the desk would read. */
export async function seedSubmission(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  threadId?: ThreadId,
): Promise<Walk> {
  const id = idFrom<SubmissionId>(randomBytes(idBytes));
  await insertSubmission(trx, {
    id,
    instance_id: instanceId,
    wish: "public",
    work: "waiting",
    visibility: "staff",
    risk: "none",
    lane: "ordinary",
    received_at: received,
    row_version: 1,
    form_key: id,
    ...(threadId === undefined
      ? {}
      : { kind: "reply", thread_id: threadId, post_author: "resident" }),
  });
  return { id, work: "waiting", rowVersion: 1 };
}

/** Takes the question one step on, in the log and in its row. */
export async function walk(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  { drafter }: Staff,
  from: Walk,
  action: SubmissionEvent,
  change: Omit<SubmissionChange, "work"> = {},
): Promise<Walk> {
  const event = { actor: drafter, at: new Date(received), action };
  const moved = await moveSubmission(trx, instanceId, from, event, change);
  const work = move(from.work, action);
  if (!moved.ok || !work) throw new Error(`no ${action} from ${from.work}`);
  return { ...from, work, rowVersion: moved.rowVersion };
}
