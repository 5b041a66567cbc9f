import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import {
  type ApprovalId,
  idBytes,
  idFrom,
  type SubmissionId,
  type ThreadId,
} from "#db/ids.ts";
import { insertApproval } from "#db/queries/approvals.server.ts";
import { insertPost } from "#db/queries/publication.server.ts";
import { checkText } from "#moderation/check.ts";
import { inStockholm } from "#moderation/clock.ts";
import { postTextHash } from "#moderation/public-text.ts";
import type { DemoStaff } from "./demo-staff.ts";

export interface DemoPost {
  by: "asker" | "parent" | "resident" | "staff";
  text: string;
}

/** Puts invented posts under a demo thread, each with its own approval. */
export async function publishDemoPosts(
  app: AppContext,
  instance: Instance,
  { drafter, secondReader }: DemoStaff,
  at: { threadId: ThreadId; submissionId: SubmissionId },
  posts: readonly DemoPost[],
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const publishedOn = inStockholm(app.now()).day.toISOString().slice(0, 10);
  for (const { by, text } of posts) {
    const textHash = postTextHash(text);
    const report = checkText(text, { lexicon: app.lexicon });
    const approvalId = idFrom<ApprovalId>(app.randomBytes(idBytes));
    await insertApproval(app.db, instanceId, {
      id: approvalId,
      submissionId: at.submissionId,
      subject: "post",
      revisionNumber: 1,
      textHash,
      checkerVersion: report.checkerVersion,
      undecidedMust: 0,
      complete: report.complete,
      drafterId: drafter,
      approverId: secondReader,
      soleReason: null,
      approvedAt: app.now().toISOString(),
    });
    await insertPost(app.db, {
      instance_id: instanceId,
      thread_id: at.threadId,
      approval_id: approvalId,
      author: by,
      text,
      text_hash: textHash,
      html: by === "staff" ? renderAnswer(text) : renderQuestion(text),
      published_on: publishedOn,
    });
  }
}
