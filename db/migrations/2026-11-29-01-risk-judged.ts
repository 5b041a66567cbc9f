import { type Kysely, sql } from "kysely";

/** Keeps when a person last judged how urgent a question is; what the log says of earlier judgements is carried over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("submission")
    .addColumn("risk_judged_at", "text")
    .execute();
  await sql`update submission set risk_judged_at = (select max(event.at) from moderation_event event
    where event.instance_id = submission.instance_id and event.submission_id = submission.id and event.action = 'set-risk')
    where id in (select submission_id from moderation_event where action = 'set-risk')`.execute(
    db,
  );
}
