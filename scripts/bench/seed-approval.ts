import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import {
  type ApprovalId,
  idBytes,
  idFrom,
  type InstanceId,
  type SubmissionId,
} from "#db/ids.ts";
import { insertApproval } from "#db/queries/approvals.server.ts";
import type { Database } from "#db/schema.ts";
import type { Staff } from "./seed-people.ts";

/** Records the approval of a text that nobody has read because it says nothing; returns its id. */
export async function seedApproval(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  { drafter, secondReader }: Staff,
  of: {
    submissionId: SubmissionId;
    subject: "thread" | "post";
    textHash: string;
  },
): Promise<ApprovalId> {
  const id = idFrom<ApprovalId>(randomBytes(idBytes));
  await insertApproval(trx, instanceId, {
    ...of,
    id,
    revisionNumber: 1,
    checkerVersion: "bench",
    undecidedMust: 0,
    complete: true,
    drafterId: drafter,
    approverId: secondReader,
    soleReason: null,
    approvedAt: new Date().toISOString(),
  });
  return id;
}
