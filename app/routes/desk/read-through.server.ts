import { json } from "@remix-run/node";
import type { ReviewReadThrough } from "#app/components/desk/review-result.ts";
import { leaseUntil } from "#app/workflows/lease.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { missingToSend } from "#app/workflows/send-to-second-read.server.ts";
import { listTopics } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { childStepProblem } from "./child-step.server.ts";
import { refuse, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";
import { withWordsFilled } from "./review-endings.server.ts";
import { sheetOf } from "./review-preview.server.ts";

/** Saves the wording and, when nothing is missing, shows it whole to be read before it is sent; a help, which sending does not ask for. */
export async function readThrough(acting: Acting): Promise<Response> {
  const { desk, submissionId, form } = acting;
  const { app, instanceId } = desk;
  const saved = await saveRevision(app, told(withWordsFilled(acting)));
  if (!saved.ok) return refuse(acting, saved);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return refuse(acting, { error: "not-found" });
  const { draft, state, rowVersion } = saved;
  const missing = await missingToSend(app, instanceId, submission, saved);
  if (missing.length > 0)
    return refuse(acting, {
      ...{
        error:
          (await childStepProblem(acting)) === "asker-wrote"
            ? "asker-wrote"
            : "not-ready",
        missing,
      },
      ...{ state, draft, rowVersion },
    });
  const now = app.now();
  return json<ReviewReadThrough>({
    ...saved,
    done: "read-through",
    typed: form.typed,
    savedAt: now.toISOString(),
    heldUntil: leaseUntil(now),
    readThrough: {
      topicName: await topicNameOf(desk, draft),
      sheet: sheetOf(desk, draft, submission),
    },
  });
}

async function topicNameOf(
  { app, instanceId }: AtDesk,
  { topicId }: Draft,
): Promise<string> {
  const topics = await listTopics(app.db, instanceId);
  return topics.find(({ id }) => id === topicId)?.name ?? "";
}
