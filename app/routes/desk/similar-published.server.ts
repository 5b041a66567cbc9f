import {
  type Similar,
  similarThreads,
} from "#app/search/similar-threads.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import type { AtDesk } from "./at-desk.server.ts";

/** Published threads about the same thing as a question; never its own, whose words are being changed. */
export async function similarPublished(
  { app, instanceId }: AtDesk,
  id: SubmissionId,
  texts: readonly string[],
): Promise<Similar[]> {
  const own = await findThreadOfSubmission(app.db, instanceId, id);
  const found = await similarThreads({ app, instanceId }, texts);
  return found.filter((thread) => thread.id !== own?.id);
}
