import { type Kysely, sql } from "kysely";
import type { Database } from "#db/schema.ts";

/**
 * Fills the queue with waiting questions, past every query of the app: mixed in risk, language, topic, lane and time, always the
 * same, numbered on from a number. They have no texts; the queue never reads any. Where there is a thread, every seventh is a
 * reply in it.
 */
export async function fillQueue(
  db: Kysely<Database>,
  instanceId: string,
  count: number,
  from = 0,
): Promise<void> {
  const id = sql`lower(substr('00000000000000000000000000' || i, length('' || i) + 1))`;
  const day = sql`substr('0' || (1 + i % 28), length('' || (1 + i % 28)))`;
  const hour = sql`substr('0' || (i % 24), length('' || (i % 24)))`;
  const thread = await db
    .selectFrom("thread")
    .select("id")
    .where("instance_id", "=", instanceId)
    .limit(1)
    .executeTakeFirst();
  const threadId = sql.lit(thread?.id ?? null);
  const isReply = thread ? sql`i % 7 = 0` : sql`1 = 0`;
  await sql`
    with recursive numbers(i) as (select ${sql.lit(from + 1)} union all select i + 1 from numbers where i < ${sql.lit(from + count)})
    insert into submission (id, instance_id, number, topic_id, wish, work, visibility, risk, lane, received_at, due_at,
      row_version, form_key, kind, thread_id, post_author, language)
    select ${id}, ${sql.lit(instanceId)}, i, case i % 3 when 0 then null when 1 then 'ekonomi' else 'familj' end, 'public',
      'waiting', 'staff', case when i % 200 = 0 then 'acute' when i % 10 = 0 then 'elevated' else 'none' end,
      case when i % 25 = 0 then 'slow' else 'ordinary' end,
      '2026-11-' || ${day} || 'T' || ${hour} || ':00:00.000Z', '2026-12-' || ${day} || 'T' || ${hour} || ':00:00.000Z',
      1, 'form ' || i, case when ${isReply} then 'reply' else 'question' end,
      case when ${isReply} then ${threadId} end, case when ${isReply} then 'resident' end,
      case when i % 50 = 0 then 'so' when i % 9 = 0 then 'en' else 'sv' end
    from numbers`.execute(db);
  await sql`analyze submission`.execute(db);
}
