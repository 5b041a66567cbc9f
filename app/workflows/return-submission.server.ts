import type { AppContext } from "#app/lib/app-context.ts";
import {
  type EndResult,
  type Ending,
  endSubmission,
} from "./end-submission.server.ts";

/** Asks the asker something; the clock stands still until they answer. */
export async function returnSubmission(
  app: AppContext,
  question: Ending,
): Promise<EndResult> {
  return endSubmission(app, question, {
    action: "return",
    // Not ended: what the asker may read is what it was.
    change: { visibility: "staff" },
  });
}
