import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { openWorks } from "#moderation/submission.ts";
import { type Lifeline, listLifelines } from "./list-lifelines.server.ts";
import { shareableDraft } from "./shareable-draft.server.ts";

/** What a specialist sees of a question they have been asked about. */
export interface LifelineReading {
  submissionId: SubmissionId;
  number: number;
  /** Only what this specialist was asked. */
  lifelines: Lifeline[];
  /** The rewritten text, when there is one that points nobody out. */
  draft: PublicText | null;
}

export type ReadLifelineResult =
  { ok: true; reading: LifelineReading } | { ok: false; error: "not-found" };

/** Opens what a specialist has been asked, while the question has not ended; to anybody else there is nothing here. */
export async function readLifeline(
  app: AppContext,
  {
    instance,
    submissionId,
    specialistId,
  }: {
    instance: Instance;
    submissionId: SubmissionId;
    specialistId: PersonId;
  },
): Promise<ReadLifelineResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission || !openWorks.includes(submission.work))
    return { ok: false, error: "not-found" };
  const all = await listLifelines(app, instanceId, submissionId);
  const lifelines = all.filter((one) => one.specialistId === specialistId);
  if (lifelines.length === 0) return { ok: false, error: "not-found" };
  const { number } = submission;
  const draft = await shareableDraft(app, instance, submission);
  return { ok: true, reading: { submissionId, number, lifelines, draft } };
}
