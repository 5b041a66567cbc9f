import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import {
  type EndResult,
  type Ending,
  endSubmission,
} from "./end-submission.server.ts";

export interface Link extends Ending {
  /** The published thread that answers the question. */
  threadId: string;
}

export type LinkResult = EndResult | { ok: false; error: "thread-required" };

/** Answers a question with a thread that is published here already, and a personal line. */
export async function linkSubmission(
  app: AppContext,
  link: Link,
): Promise<LinkResult> {
  const instanceId = instanceIdOf(link.instance);
  const { submissionId } = link;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  // A reply already has its thread; another can be pointed out in words.
  if (submission?.kind === "reply") return { ok: false, error: "not-found" };
  const threadId = parseId<ThreadId>(link.threadId);
  const thread =
    threadId && (await findPublishedThread(app.db, instanceId, threadId));
  if (!threadId || !thread) return { ok: false, error: "thread-required" };
  return endSubmission(app, link, {
    action: "link",
    threadId,
    change: { thread_id: threadId },
  });
}
