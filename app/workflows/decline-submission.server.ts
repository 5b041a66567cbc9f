import type { AppContext } from "#app/lib/app-context.ts";
import { declineReasons } from "#moderation/outcome.ts";
import {
  type EndResult,
  type Ending,
  endSubmission,
} from "./end-submission.server.ts";

export interface Decline extends Ending {
  reasonCode: string;
  /** In words, for the log. */
  reason: string;
}

export type DeclineResult =
  EndResult | { ok: false; error: "reason-code-required" | "why-required" };

/** Declines a question with a reason and with words to the asker; nothing of it is erased, and the asker may write again. */
export async function declineSubmission(
  app: AppContext,
  decline: Decline,
): Promise<DeclineResult> {
  const reasonCode = declineReasons.find((code) => code === decline.reasonCode);
  if (!reasonCode) return { ok: false, error: "reason-code-required" };
  const { reason } = decline;
  if (reasonCode === "other" && reason.trim() === "")
    return { ok: false, error: "why-required" };
  return endSubmission(app, decline, { action: "decline", reasonCode, reason });
}
