import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import { listReturnedBefore } from "#db/queries/returned.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { daysToReply } from "#moderation/outcome.ts";
import { moveWithMessage } from "./move-with-message.server.ts";

const mostARound = 100;
const day = 24 * 3_600_000;

/** Ends the questions whose asker has not answered ours for thirty days, with words to them; every text stays, and they may write again. */
export async function expireReturned(
  app: Pick<AppParts, "db" | "sealing" | "now">,
  { instanceId, words }: { instanceId: InstanceId; words: string },
): Promise<number> {
  const before = new Date(app.now().getTime() - daysToReply * day);
  let expired = 0;
  for (const id of await listReturnedBefore(
    app.db,
    instanceId,
    before,
    mostARound,
  )) {
    const submission = await findSubmission(app.db, instanceId, id);
    if (!submission) continue;
    const moved = await moveWithMessage(app, {
      ...{ instanceId, submission, actor: "system", action: "expire" },
      reasonCode: "no-reply",
      change: { visibility: "asker" },
      message: { text: words, audience: "asker", kind: "outcome" },
    });
    // Answered or withdrawn in this very moment, or the store is away: the next round looks again.
    if (moved.ok) expired += 1;
  }
  return expired;
}
