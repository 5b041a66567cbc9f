import type {
  ReviewReadThrough,
  ReviewRefusal,
  ReviewSaved,
} from "#app/components/desk/review-result.ts";
import type { AtDesk } from "#app/routes/desk/at-desk.server.ts";
import { actAtDesk } from "#app/routes/desk/review-actions.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { freshTeam } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { actOf, ask, checkForChild } from "#tests/support/main-job.ts";

/** A reviewer at the desk with one question taken. */
export async function atTheDesk(text?: string) {
  const { app, maja, instanceId } = await freshTeam(openFreshDatabase);
  const { submissionId } = await ask(app, text === undefined ? {} : { text });
  const act = await actOf(app, submissionId, maja);
  await claimSubmission(app, { ...act, takeOver: false });
  await checkForChild(app, submissionId, maja);
  const reviewer = {
    id: maja,
    name: "Maja",
    role: "reviewer",
    access: "all",
  } as const;
  const desk: AtDesk = { app, instance: app.instance, instanceId, reviewer };
  return { desk, submissionId };
}

/** Presses a button of the desk's form, as the page's script does, and gives the answer. */
export async function press(
  desk: AtDesk,
  submissionId: SubmissionId,
  draft: Draft,
  pressed: Record<string, string | undefined>,
): Promise<Response> {
  const submission = await findSubmission(
    desk.app.db,
    desk.instanceId,
    submissionId,
  );
  const { decisions, topicId, ...texts } = draft;
  const form = new FormData();
  const fields: Record<string, string | undefined> = {
    ...{ ...texts, topicId: topicId ?? "", live: "1" },
    decisions: JSON.stringify(decisions),
    rowVersion: String(submission?.rowVersion ?? 0),
    ...pressed,
  };
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) form.set(name, value);
  return actAtDesk(desk, submissionId, form);
}

/** What an answer holds; the actions declare it. */
export const answerOf = async (answer: Response) =>
  (await answer.json()) as ReviewSaved | ReviewReadThrough | ReviewRefusal;
