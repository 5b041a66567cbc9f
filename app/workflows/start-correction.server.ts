import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  boundTo,
  openLatestWording,
} from "#app/seal/submission-texts.server.ts";
import {
  idBytes,
  idFrom,
  type PersonId,
  type SubmissionId,
  type ThreadId,
} from "#db/ids.ts";
import { insertCorrection } from "#db/queries/corrections.server.ts";
import {
  findThreadText,
  type ThreadText,
} from "#db/queries/publication.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { insertRevision } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { leaseUntil } from "./lease.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

/** Why published words are changed; readers see it beside the date. */
export const correctionReasons = [
  "wrong",
  "outdated",
  "unclear",
  "identifying",
  "addition",
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

export type StartCorrectionResult =
  | { ok: true; submissionId: SubmissionId }
  | { ok: false; error: "not-found" | "reason-required" | "stale" }
  | StoreUnavailable;

interface Start {
  instance: Instance;
  threadId: ThreadId;
  reviewerId: PersonId;
  reasonCode: string;
}

/** Takes a published thread back to the desk to be changed; readers keep the old words until the new ones are approved. */
export async function startCorrection(
  app: AppContext,
  start: Start,
): Promise<StartCorrectionResult> {
  const reasonCode = correctionReasons.find(
    (code) => code === start.reasonCode,
  );
  if (!reasonCode) return { ok: false, error: "reason-required" };
  const instanceId = instanceIdOf(start.instance);
  const text = await findThreadText(app.db, instanceId, start.threadId);
  if (!text) return { ok: false, error: "not-found" };
  return orUnavailable(() => begin(app, start, text, reasonCode));
}

async function begin(
  app: AppContext,
  { instance, threadId, reviewerId }: Start,
  text: ThreadText,
  reasonCode: CorrectionReason,
): Promise<StartCorrectionResult> {
  const instanceId = instanceIdOf(instance);
  const { submissionId } = text;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return { ok: false, error: "not-found" };
  const now = app.now();
  const revision = await publishedRevision(app, instance, text);
  const result = await orStale(
    inTransaction(app.db, async (trx) => {
      const moved = await moveSubmission(
        trx,
        instanceId,
        submission,
        { actor: reviewerId, at: now, action: "correct", threadId, reasonCode },
        {
          claimed_by: reviewerId,
          claim_expires_at: leaseUntil(now),
          drafter_id: reviewerId,
        },
      );
      if (!moved.ok) return moved;
      await insertCorrection(trx, instanceId, submissionId, {
        id: idFrom<ThreadId>(app.randomBytes(idBytes)),
        threadId,
        reasonCode,
        drafterId: reviewerId,
        startedAt: now.toISOString(),
      });
      if (revision)
        await insertRevision(trx, instanceId, submissionId, {
          ...revision,
          authorId: reviewerId,
          savedAt: now.toISOString(),
        });
      return moved;
    }),
  );
  return result.ok ? { ok: true, submissionId } : result;
}

const firstWording = 2;

/** The published words as a wording to begin from, where the one they came from is purged; else null. */
async function publishedRevision(
  app: AppContext,
  instance: Instance,
  { submissionId, ...words }: ThreadText,
) {
  const instanceId = instanceIdOf(instance);
  if (await openLatestWording(app, instanceId, submissionId)) return null;
  const draft = { ...words, decisions: [] };
  const sealed = await app.sealing.seal(
    instanceId,
    JSON.stringify(draft),
    boundTo.revision(submissionId, firstWording),
    app.now(),
  );
  const textHash = publicTextHash(draft);
  return { number: firstWording, textHash, ...sealed };
}
