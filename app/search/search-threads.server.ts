import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import { listThreadsByIds, type ThreadLine } from "#db/queries/forum.server.ts";
import { searchThreadIds } from "#db/queries/search.server.ts";
import { stemsOf } from "./stems.ts";

export interface SearchResult {
  lines: ThreadLine[];
  /** What was looked for, so that the page can mark it. */
  stems: string[];
}

const mostWords = 12;

/** The published threads that hold every word of the query in any form, best first. Nothing of the query is kept. */
export async function searchThreads(
  app: Pick<AppContext, "db">,
  instanceId: InstanceId,
  query: string,
  limit = 30,
): Promise<SearchResult> {
  const stems = [...new Set(stemsOf(query))].slice(0, mostWords);
  const ids = await searchThreadIds(app.db, instanceId, stems, limit);
  return { lines: await listThreadsByIds(app.db, instanceId, ids), stems };
}
