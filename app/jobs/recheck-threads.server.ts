import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import { checkOptionsOf } from "#app/workflows/check-options.ts";
import { idBytes, idFrom, type InstanceId, type ThreadId } from "#db/ids.ts";
import {
  listThreadsCheckedBefore,
  setCheckedVersion,
} from "#db/queries/review-dates.server.ts";
import { openTask } from "#db/queries/tasks.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import { reviewState } from "#moderation/decision.ts";
import { checkerVersion } from "#moderation/check.ts";

const mostARound = 20;

type Parts = Pick<
  AppParts,
  "db" | "now" | "randomBytes" | "lexicon" | "sealing"
>;
type Thread = Awaited<ReturnType<typeof listThreadsCheckedBefore>>[number];

/** Reads everything published once more when the checker has learned something, and asks somebody to look where it now sees more. */
export async function recheckThreads(
  parts: Parts,
  instance: Instance,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const version = checkerVersion;
  for (const thread of await listThreadsCheckedBefore(parts.db, instanceId, {
    version,
    limit: mostARound,
  })) {
    const open = await openMusts(parts, instance, thread);
    await inTransaction(parts.db, async (trx) => {
      await setCheckedVersion(trx, instanceId, thread.id, version);
      if (open > 0) await ask(parts, trx, instanceId, thread.id);
      return { ok: true } as const;
    });
  }
}

/** Direct identifiers that nobody has decided to keep; decisions are known as long as the wording is not purged. */
async function openMusts(
  parts: Parts,
  instance: Instance,
  { submissionId, title, question, shortAnswer, answer }: Thread,
): Promise<number> {
  const wording = await openLatestWording(
    parts,
    instanceIdOf(instance),
    submissionId,
  );
  const draft = {
    ...{ title, question, shortAnswer, answer, topicId: null },
    decisions: wording?.draft.decisions ?? [],
  };
  return reviewState("", draft, checkOptionsOf(parts, instance)).open.must;
}

async function ask(
  { now, randomBytes }: Parts,
  trx: Parameters<typeof openTask>[0],
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<void> {
  await openTask(trx, instanceId, {
    id: idFrom<ThreadId>(randomBytes(idBytes)),
    kind: "recheck",
    submissionId: null,
    threadId,
    postPosition: null,
    code: null,
    sealKeyId: null,
    sealed: null,
    openedAt: now().toISOString(),
    onceKey: `recheck ${threadId} ${checkerVersion}`,
  });
}
