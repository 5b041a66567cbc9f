import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

/**
 * The ids of the published threads that hold every stem, best first, at most `limit`.
 * Stems are lower-case letters and digits only; anything else in them is left out of the query.
 */
export async function searchThreadIds(
  db: Kysely<Database>,
  instanceId: InstanceId,
  stems: readonly string[],
  limit: number,
): Promise<string[]> {
  const words = stems.filter((stem) => /^[\p{L}\p{N}]+$/u.test(stem));
  if (words.length === 0) return [];
  const query =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? postgresSearch(instanceId, words, limit)
      : sqliteSearch(instanceId, words, limit);
  const { rows } = await query.execute(db);
  return rows.map((row) => row.id);
}

const sqliteSearch = (instanceId: string, words: string[], limit: number) => {
  const stems = words.map((word) => `"${word}"`).join(" AND ");
  return sql<{ id: string }>`
    select thread.id from thread_search join thread on thread.search_id = thread_search.rowid
    where thread_search match ${`instance:"${instanceId}" AND stems:(${stems})`} and thread.instance_id = ${instanceId}
    order by bm25(thread_search), thread.sequence desc limit ${limit}`;
};

const postgresSearch = (instanceId: string, words: string[], limit: number) => {
  const stems = words.map((word) => `'${word}'`).join(" & ");
  return sql<{ id: string }>`
    select thread.id from thread_search join thread on thread.search_id = thread_search.rowid
    where thread_search.instance = ${instanceId} and thread.instance_id = ${instanceId}
    and thread_search.stems @@ ${stems}::tsquery
    order by ts_rank(thread_search.stems, ${stems}::tsquery) desc, thread.sequence desc limit ${limit}`;
};

/** Puts one thread's stems into the search index; called by the door alone. */
export async function insertThreadStems(
  db: Kysely<Database>,
  row: { searchId: number; instanceId: InstanceId; stems: string },
): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const stems = isPostgres
    ? sql`to_tsvector('simple', ${row.stems})`
    : sql`${row.stems}`;
  await sql`insert into thread_search (rowid, instance, stems) values (${row.searchId}, ${row.instanceId}, ${stems})`.execute(
    db,
  );
}

/** Takes one thread out of the search index. */
export async function deleteThreadStems(
  db: Kysely<Database>,
  searchId: number,
): Promise<void> {
  await sql`delete from thread_search where rowid = ${searchId}`.execute(db);
}
