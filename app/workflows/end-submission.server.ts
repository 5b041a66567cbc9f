import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { longestAnswer } from "#app/lib/render-answer.server.ts";
import type { PersonId, SubmissionId, ThreadId } from "#db/ids.ts";
import { isCheckedForChildren } from "#db/queries/child-checks.server.ts";
import type { SubmissionChange } from "#db/queries/submissions.server.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import type { SubmissionEvent } from "#moderation/submission.ts";
import { unknownVariables } from "#moderation/variables.ts";
import { findHeld, type HeldResult } from "./find-held.server.ts";
import { moveWithMessage } from "./move-with-message.server.ts";

/** What every ending beside publishing is told. */
export interface Ending {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
  /** What the asker reads with the code. */
  words: string;
}

export type EndResult =
  | { ok: true }
  | Exclude<HeldResult, { ok: true }>
  | {
      ok: false;
      error:
        "message-required" | "too-long" | "variables" | "child-check" | "stale";
    }
  | StoreUnavailable;

interface How {
  action: SubmissionEvent;
  reasonCode?: string;
  /** For the log. */
  reason?: string;
  threadId?: ThreadId;
  change?: Omit<SubmissionChange, "work">;
}

/** Ends the work on a question with words to the asker, once somebody has looked for a child at risk in it. */
export async function endSubmission(
  app: AppContext,
  ending: Ending,
  how: How,
): Promise<EndResult> {
  const instanceId = instanceIdOf(ending.instance);
  const held = await findHeld(app, { ...ending, instanceId });
  if (!held.ok) return held;
  const text = cleanText(ending.words);
  const problem = problemWith(text);
  if (problem) return { ok: false, error: problem };
  if (!(await isCheckedForChildren(app.db, instanceId, held.submission.id)))
    return { ok: false, error: "child-check" };
  const { action, reasonCode, threadId } = how;
  const reason = cleanLine(how.reason ?? "").slice(0, 500);
  const moved = await moveWithMessage(app, {
    ...{ instanceId, action },
    submission: held.submission,
    actor: ending.reviewerId,
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(reason === "" ? {} : { reason }),
    ...(threadId === undefined ? {} : { threadId }),
    change: {
      ...{ claimed_by: null, claim_expires_at: null, visibility: "asker" },
      ...how.change,
    },
    message: { text, audience: "asker", kind: "outcome" },
  });
  return moved.ok ? { ok: true } : moved;
}

function problemWith(text: string) {
  if (text === "") return "message-required";
  if (text.length > longestAnswer) return "too-long";
  return unknownVariables(text).length > 0 ? "variables" : null;
}
