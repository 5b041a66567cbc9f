import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import { listThreadsByIds } from "#db/queries/forum.server.ts";
import {
  listOpenTasks,
  type Task,
  type TaskKind,
} from "#db/queries/tasks.server.ts";

/** A task as somebody looks it over: its words opened. */
export interface OpenTask {
  id: string;
  kind: TaskKind;
  code: string | null;
  openedAt: string;
  submissionId: string | null;
  thread: { id: string; title: string } | null;
  postPosition: number | null;
  /** Null where none were written; empty where they can no longer be read. */
  words: string | null;
}

const mostShown = 50;

/** What waits to be looked over, the oldest first. */
export async function openTasks(
  app: AppContext,
  instance: Instance,
): Promise<OpenTask[]> {
  const instanceId = instanceIdOf(instance);
  const tasks = await listOpenTasks(app.db, instanceId, { limit: mostShown });
  const threads = await listThreadsByIds(
    app.db,
    instanceId,
    tasks.flatMap(({ threadId }) => threadId ?? []),
  );
  return Promise.all(
    tasks.map(async (task) => ({
      id: task.id,
      kind: task.kind,
      code: task.code,
      openedAt: task.openedAt,
      submissionId: task.submissionId,
      thread: threads.find(({ id }) => id === task.threadId) ?? null,
      postPosition: task.postPosition,
      words: await wordsOf(app, instance, task),
    })),
  );
}

async function wordsOf(
  app: AppContext,
  instance: Instance,
  { id, sealed, sealKeyId }: Task,
): Promise<string | null> {
  if (sealed === null || sealKeyId === null) return null;
  const opened = await app.sealing.open(
    instanceIdOf(instance),
    { sealKeyId, sealed },
    boundTo.task(id),
  );
  return opened ?? "";
}
