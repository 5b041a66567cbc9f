import type { Kysely } from "kysely";
import type { ApprovalId, InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

export interface Approval {
  id: ApprovalId;
  revisionNumber: number;
  textHash: string;
  checkerVersion: string;
}

/** Records that a second reader stands behind exactly these words. */
export async function insertApproval(
  db: Kysely<Database>,
  instanceId: InstanceId,
  approval: {
    id: ApprovalId;
    submissionId: SubmissionId;
    subject: "thread" | "post";
    revisionNumber: number;
    textHash: string;
    checkerVersion: string;
    undecidedMust: number;
    complete: boolean;
    drafterId: PersonId;
    approverId: PersonId;
    soleReason: string | null;
    approvedAt: string;
  },
): Promise<void> {
  await db
    .insertInto("approval")
    .values({
      id: approval.id,
      instance_id: instanceId,
      submission_id: approval.submissionId,
      subject: approval.subject,
      revision_number: approval.revisionNumber,
      text_hash: approval.textHash,
      checker_version: approval.checkerVersion,
      undecided_must: approval.undecidedMust,
      complete: approval.complete ? 1 : 0,
      drafter_id: approval.drafterId,
      approver_id: approval.approverId,
      sole_reason: approval.soleReason,
      approved_at: approval.approvedAt,
    })
    .execute();
}

/** The approval of exactly these words of a submission as a thread, or as a post in one; or null. */
export async function findApproval(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  textHash: string,
  subject: "thread" | "post" = "thread",
): Promise<Approval | null> {
  const row = await db
    .selectFrom("approval")
    .select([
      "id",
      "revision_number as revisionNumber",
      "text_hash as textHash",
      "checker_version as checkerVersion",
    ])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("subject", "=", subject)
    .where("text_hash", "=", textHash)
    .orderBy("approved_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, id: row.id as ApprovalId } : null;
}
