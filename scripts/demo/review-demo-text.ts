import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { recordChildCheck } from "#app/workflows/record-child-check.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import type { DemoStaff } from "./demo-staff.ts";

/** Takes a text of the demo through the review as staff would: taken, written, sent on, read by a colleague and approved. */
export async function reviewDemoText(
  app: AppContext,
  instance: Instance,
  { drafter, secondReader }: DemoStaff,
  submissionId: SubmissionId,
  draft: Draft,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const act = async (reviewerId: DemoStaff["drafter"]) => {
    const found = await findSubmission(app.db, instanceId, submissionId);
    const rowVersion = found?.rowVersion ?? 0;
    return { instance, instanceId, submissionId, reviewerId, rowVersion };
  };
  must(
    await claimSubmission(app, { ...(await act(drafter)), takeOver: false }),
  );
  const saved = must(
    await saveRevision(app, { ...(await act(drafter)), draft }),
  );
  must(
    await recordChildCheck(app, {
      ...(await act(drafter)),
      outcome: "no-concern",
      readMessages: 0,
    }),
  );
  const decisions = keepAll(saved.state);
  must(
    await sendToSecondRead(app, {
      ...(await act(drafter)),
      draft: { ...draft, decisions },
    }),
  );
  const textHash = publicTextHash(saved.draft);
  must(
    await approveSubmission(app, { ...(await act(secondReader)), textHash }),
  );
}

/** The texts are invented and read by their authors: whatever the checker points at stays, with that as the reason. */
const keepAll = (state: ReviewState): Draft["decisions"] =>
  state.groups
    .filter((group) => group.status === "open")
    .map(({ group, label }) => ({
      group,
      label,
      action: "keep",
      replacement: "",
      reason: "Påhittad text i demon",
    }));

/** A result that went well; throws for any other, since the demo has only texts that do. */
export function must<Result extends { ok: boolean }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!result.ok)
    throw new Error(
      `a demo text stopped: ${JSON.stringify(result, ["ok", "error", "missing"])}`,
    );
  return result as Extract<Result, { ok: true }>;
}
