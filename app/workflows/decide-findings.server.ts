import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { applyDecision } from "#moderation/apply-decision.ts";
import type { Decision } from "#moderation/decision.ts";
import { findHeld } from "./find-held.server.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";
import {
  cleanDraft,
  saveRevision,
  type SaveInput,
  type SaveResult,
} from "./save-revision.server.ts";

export type DecideResult = SaveResult | { ok: false; error: "reason-required" };

/** Makes one decision about a group of findings in the wording as it stands, at every repeat, and saves the result with where it was made. */
export async function decideFindings(
  app: AppContext,
  input: SaveInput & { decision: Decision },
): Promise<DecideResult> {
  const { decision, instance } = input;
  if (decision.action === "keep" && decision.reason.trim().length === 0)
    return { ok: false, error: "reason-required" };
  const held = await findHeld(app, {
    ...input,
    instanceId: instanceIdOf(instance),
  });
  // Let saving say what is wrong: it shows a stale version with both texts.
  if (!held.ok) return saveRevision(app, input);
  const draft = cleanDraft(input.draft);
  const texts = await openReviewTexts(app, instance, held.submission);
  const state = stateOf(app, instance, texts, draft);
  return saveRevision(app, {
    ...input,
    draft: applyDecision(draft, state, decision),
  });
}
