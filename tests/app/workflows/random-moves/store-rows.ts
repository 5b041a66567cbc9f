import { type Kysely, sql } from "kysely";
import type { Database } from "#db/schema.ts";

/** Everything the promises are about, as it stands in the tables. */
export type StoreRows = Awaited<ReturnType<typeof readStore>>;

/** Reads the tables as they are, past every query of the forum. */
export async function readStore(db: Kysely<Database>) {
  const { rows: searchRows } = await sql<{
    rowid: number;
  }>`select rowid from thread_search`.execute(db);
  const ofSubmission = ["submission_id"] as const;
  return {
    submissions: await db.selectFrom("submission").selectAll().execute(),
    events: await db
      .selectFrom("moderation_event")
      .selectAll()
      .orderBy("sequence")
      .execute(),
    threads: await db.selectFrom("thread").selectAll().execute(),
    posts: await db.selectFrom("post").selectAll().execute(),
    approvals: await db.selectFrom("approval").selectAll().execute(),
    texts: [
      ...(await db.selectFrom("revision").select(ofSubmission).execute()),
      ...(await db.selectFrom("message").select(ofSubmission).execute()),
      ...(await db.selectFrom("notice_address").select(ofSubmission).execute()),
    ],
    unpublished: await db
      .selectFrom("unpublished_thread")
      .select("thread_id")
      .execute(),
    searchIds: searchRows.map(({ rowid }) => rowid),
  };
}
