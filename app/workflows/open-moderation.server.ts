import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  countEndedSince,
  listCorrected,
  listUnpublished,
} from "#db/queries/open-moderation.server.ts";
import { shownCount } from "#moderation/small-numbers.ts";

/** What everybody may know of what has been taken down, changed or not published; no words, nobody's name. */
export interface OpenModeration {
  removed: { on: string; code: string }[];
  corrected: { id: string; title: string; on: string; code: string }[];
  /** Null stands for a number too small to show. */
  ended: { work: string; count: number | null }[];
  months: number;
}

const months = 12;
const mostShown = 100;

/** Reads the public log of one instance. */
export async function openModeration(
  app: Pick<AppContext, "db" | "now">,
  instance: Instance,
): Promise<OpenModeration> {
  const instanceId = instanceIdOf(instance);
  const now = app.now();
  const since = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1),
  );
  const ended = await countEndedSince(app.db, instanceId, since);
  return {
    removed: await listUnpublished(app.db, instanceId, mostShown),
    corrected: await listCorrected(app.db, instanceId, mostShown),
    ended: ended.map(({ work, count }) => ({ work, count: shownCount(count) })),
    months,
  };
}
