import { instanceIdOf } from "#app/instance/require-instance.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { publishPost } from "./publish-post.server.ts";
import {
  publishThread,
  type Publishing,
  type PublishParts,
  type PublishResult,
} from "./publish-thread.server.ts";

/** Lets an approved wording out as what it is: a thread of its own, or a post in one. */
export async function publishApproved(
  app: PublishParts,
  publishing: Publishing,
): Promise<PublishResult> {
  const { instance, submissionId } = publishing;
  const submission = await findSubmission(
    app.db,
    instanceIdOf(instance),
    submissionId,
  );
  return submission?.kind === "reply"
    ? publishPost(app, publishing)
    : publishThread(app, publishing);
}
