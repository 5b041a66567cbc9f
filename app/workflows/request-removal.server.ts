import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { ThreadId } from "#db/ids.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  countTasks,
  findOpenTask,
  openTask,
} from "#db/queries/tasks.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import type { RemovalPart } from "#moderation/removal.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { onceIdOf } from "./once-id.server.ts";
import { type WordsProblem, wordsProblem } from "#moderation/asker-words.ts";

export type RemovalResult =
  | { ok: true }
  | {
      ok: false;
      error:
        | "not-found"
        | "too-many"
        | "closed"
        | "already-asked"
        | "part-required"
        | WordsProblem;
    }
  | StoreUnavailable;

interface Removal {
  part: RemovalPart | null;
  text: string;
}

/** Asks staff to take something published away; the words are sealed, and one request is open at a time. */
export async function requestRemoval(
  app: AppContext,
  { part, text, ...asker }: Asker & Removal,
): Promise<RemovalResult> {
  if (part === null) return { ok: false, error: "part-required" };
  const problem = problemWith(part, text);
  if (problem) return { ok: false, error: problem };
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { id } = found.submission;
  const instanceId = instanceIdOf(asker.instance);
  const thread = await findThreadOfSubmission(app.db, instanceId, id);
  if (!thread) return { ok: false, error: "closed" };
  // Counted before looking for an open one: two sent in the same moment then have the same key.
  const before = await countTasks(app.db, instanceId, id, "removal");
  if (await findOpenTask(app.db, instanceId, id, "removal"))
    return { ok: false, error: "already-asked" };
  const at = toHour(app.now());
  const onceKey = `removal ${id} ${before + 1}`;
  const taskId = onceIdOf(onceKey);
  return orUnavailable(async () => {
    const words = await app.sealing.seal(
      instanceId,
      text,
      boundTo.task(taskId),
      app.now(),
    );
    return inTransaction(app.db, async (trx) => {
      await openTask(trx, instanceId, {
        ...{ id: taskId, kind: "removal", submissionId: id, code: part },
        ...{ threadId: thread.id as ThreadId, postPosition: null },
        ...{ onceKey, ...words, openedAt: at.toISOString() },
      });
      await appendEvent(trx, instanceId, {
        ...{ submissionId: id, actor: null, at, action: "open-task" },
        ...{ threadId: thread.id, reasonCode: "removal" },
      });
      return { ok: true } as const;
    });
  });
}

/** To have everything taken away needs no explaining. */
function problemWith(part: RemovalPart, text: string): WordsProblem | null {
  return part === "all" && text === "" ? null : wordsProblem(text);
}
