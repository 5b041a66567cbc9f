import { type Kysely, PostgresAdapter, sql } from "kysely";

interface Guard {
  name: string;
  table: string;
  on: "insert" | "update";
  /** True of a row that must not be written; the same words in SQLite and PostgreSQL. */
  broken: string;
}

const thisMove = `select 1 from moderation_event e where e.submission_id = NEW.id and e.row_version = NEW.row_version`;
const questionOfThis = `select 1 from submission s where s.instance_id = NEW.instance_id and s.id = NEW.submission_id`;

const guards: Guard[] = [
  {
    // The log says when: no move to published before the hour the asker was promised.
    name: "submission_waits_for_objection",
    table: "submission",
    on: "update",
    broken: `NEW.work = 'published' and OLD.work = 'approved' and OLD.publish_after is not null
      and not exists (${thisMove} and e.at >= OLD.publish_after)`,
  },
  {
    name: "thread_waits_for_objection",
    table: "thread",
    on: "insert",
    // A thread knows its day only; the hour is held by the move.
    broken: `exists (${questionOfThis} and substr(s.publish_after, 1, 10) > NEW.published_on)`,
  },
  {
    name: "submission_wait_is_shortened_by_asker",
    table: "submission",
    on: "update",
    broken: `OLD.work = 'approved' and NEW.work = 'approved' and OLD.publish_after is not null
      and coalesce(NEW.publish_after, '') < OLD.publish_after
      and not exists (${thisMove} and e.action = 'agree' and e.actor = 'resident')`,
  },
  {
    name: "log_veto_is_the_askers",
    table: "moderation_event",
    on: "insert",
    broken:
      "NEW.action in ('agree', 'object', 'keep-private') and NEW.actor <> 'resident'",
  },
  {
    name: "message_objection_is_the_askers",
    table: "message",
    on: "insert",
    broken:
      "NEW.kind = 'objection' and (NEW.author <> 'resident' or NEW.audience <> 'asker')",
  },
  ...(["insert", "update"] as const).map((on): Guard => ({
    name: `feedback_follows_an_answer_${on}`,
    table: "feedback",
    on,
    broken: `not exists (${questionOfThis}
      and s.work in ('published', 'answered-privately', 'linked', 'referred'))`,
  })),
  ...(["insert", "update"] as const).map((on): Guard => ({
    name: `notice_address_is_of_a_kept_question_${on}`,
    table: "notice_address",
    on,
    broken: `exists (${questionOfThis} and s.work in ('withdrawn', 'purged'))`,
  })),
];

/** Holds in the database that nothing goes out before its asker has had their time, and that a veto is theirs alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const guard of guards) {
    if (isPostgres) await createPostgresGuard(db, guard);
    else await createSqliteGuard(db, guard);
  }
}

async function createSqliteGuard(
  db: Kysely<unknown>,
  { name, table, on, broken }: Guard,
): Promise<void> {
  await sql
    .raw(
      `create trigger ${name} before ${on} on ${table} when ${broken}
       begin select raise(abort, 'guard ${name}'); end`,
    )
    .execute(db);
}

async function createPostgresGuard(
  db: Kysely<unknown>,
  { name, table, on, broken }: Guard,
): Promise<void> {
  await sql
    .raw(
      `create function ${name}() returns trigger language plpgsql as $$ begin
         if ${broken} then raise exception 'guard ${name}'; end if;
         return NEW;
       end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
    )
    .execute(db);
}
