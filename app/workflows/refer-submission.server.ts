import type { AppContext } from "#app/lib/app-context.ts";
import { referTargets } from "#moderation/outcome.ts";
import {
  type EndResult,
  type Ending,
  endSubmission,
} from "./end-submission.server.ts";

export interface Referral extends Ending {
  /** What kind of place the asker is shown to; who and where stand in the words. */
  target: string;
}

export type ReferResult = EndResult | { ok: false; error: "target-required" };

/** Shows the asker to somebody who can help better; the log counts what kind of place it was. */
export async function referSubmission(
  app: AppContext,
  referral: Referral,
): Promise<ReferResult> {
  const target = referTargets.find((name) => name === referral.target);
  if (!target) return { ok: false, error: "target-required" };
  return endSubmission(app, referral, { action: "refer", reasonCode: target });
}
