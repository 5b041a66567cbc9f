import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId } from "#db/ids.ts";
import { findLastEvent } from "#db/queries/log.server.ts";
import { findPerson } from "#db/queries/people.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { openReviewTexts } from "./review-texts.server.ts";

/** What somebody is told who saves a question that is not theirs; the rest only when it has been. */
export interface Lost {
  ok: false;
  error: "not-yours";
  /** The wording as it is saved now. */
  saved?: Draft;
  /** Who has it now; nobody when it is free, or has gone on. */
  by?: string;
  /** Why it was taken over, where that was said. */
  reason?: string;
}

/**
 * Tells who had the question who has it now, why they took it over, and the wording as it stands, so that no text is lost between
 * two people. Whoever never had it reads no word of it this way.
 */
export async function loseHold(
  app: AppContext,
  instance: Instance,
  submission: Submission,
  reviewerId: PersonId,
): Promise<Lost> {
  const instanceId = instanceIdOf(instance);
  const { id: submissionId, claimedBy } = submission;
  const last = (actor: PersonId, action: "claim" | "take-over") =>
    findLastEvent(app.db, instanceId, { submissionId, actor, action });
  const hadIt =
    (await last(reviewerId, "claim")) ?? (await last(reviewerId, "take-over"));
  if (hadIt === null) return { ok: false, error: "not-yours" };
  const { draft } = await openReviewTexts(app, instance, submission);
  const person = claimedBy && (await findPerson(app.db, instanceId, claimedBy));
  const takeOver = claimedBy && (await last(claimedBy, "take-over"));
  return {
    ...{ ok: false, error: "not-yours", saved: draft },
    by: person ? person.name : "",
    reason: (takeOver && takeOver.reason) || "",
  };
}
