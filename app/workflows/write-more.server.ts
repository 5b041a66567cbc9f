import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo, openMessages } from "#app/seal/submission-texts.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { move, readyWorks } from "#moderation/submission.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { moveWithMessage } from "./move-with-message.server.ts";
import { hearRisk } from "./hear-risk.server.ts";
import { openMessageTask } from "./open-message-task.server.ts";
import { isReachable } from "./read-by-receipt.server.ts";
import { resumedClock } from "./resumed-clock.ts";

export type WriteMoreResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" | "closed" }
  | StoreUnavailable;

/** Adds the asker's words to their question, sealed like the question itself; one that had been ended, or waited for them, is in the queue again. */
export async function writeMore(
  app: AppContext,
  { text, ...asker }: Asker & { text: string },
): Promise<WriteMoreResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { instance } = asker;
  const { submission } = found;
  if (!isReachable(submission.work)) return { ok: false, error: "closed" };
  const instanceId = instanceIdOf(instance);
  const earlier = await openMessages(app, instanceId, submission.id);
  // A page reloaded after sending sends the same words again; they are one message.
  if (earlier.at(-1)?.author === "resident" && earlier.at(-1)?.text === text)
    return { ok: true };
  return move(submission.work, "reply") === null
    ? addWords(app, instance, submission, text)
    : reply(app, instance, submission, text);
}

// Staff may end, claim or expire the question in the very moment the asker writes; their words go in wherever it then stands.
const tries = 3;

async function reply(
  app: AppContext,
  instance: Instance,
  from: Submission,
  text: string,
): Promise<WriteMoreResult> {
  const instanceId = instanceIdOf(instance);
  let submission: Submission | null = from;
  for (let at = 0; at < tries && submission; at += 1) {
    if (!isReachable(submission.work)) return { ok: false, error: "closed" };
    if (move(submission.work, "reply") === null)
      return addWords(app, instance, submission, text);
    const moved = await moveWithMessage(app, {
      ...{ instanceId, submission, actor: null, action: "reply" },
      change: {
        ...resumedClock(submission, app.now(), instance),
        ...{ claimed_by: null, claim_expires_at: null, visibility: "staff" },
      },
      message: { text, audience: "asker" },
      also: (trx) => hearRisk(app, trx, instanceId, from, text),
    });
    if (moved.ok) return { ok: true };
    if (moved.error === "store-unavailable") return moved;
    submission = await findSubmission(app.db, instanceId, from.id);
  }
  return { ok: false, error: "store-unavailable" };
}

/** Adds the words to a question that somebody has in hand, without moving it. */
async function addWords(
  app: AppContext,
  instance: Instance,
  { id, risk, work }: Submission,
  text: string,
): Promise<WriteMoreResult> {
  const instanceId = instanceIdOf(instance);
  const writtenAt = toHour(app.now());
  return orUnavailable(async () => {
    const sealed = await app.sealing.seal(
      instanceId,
      text,
      boundTo.message(id),
      app.now(),
    );
    return inTransaction(app.db, async (trx) => {
      const from = {
        author: "resident",
        authorId: null,
        audience: "asker",
      } as const;
      const number = await insertMessage(trx, instanceId, id, {
        ...from,
        ...sealed,
        writtenAt: writtenAt.toISOString(),
      });
      if (readyWorks.includes(work))
        await openMessageTask(trx, instanceId, id, { number, at: writtenAt });
      await appendEvent(trx, instanceId, {
        submissionId: id,
        actor: null,
        at: writtenAt,
        action: "message",
      });
      await hearRisk(app, trx, instanceId, { id, risk }, text);
      return { ok: true } as const;
    });
  });
}
