import { type Kysely, PostgresAdapter, sql } from "kysely";

interface Guard {
  name: string;
  table: string;
  on: "update" | "delete";
  /** True of a row that must not be written; the same words in SQLite and PostgreSQL. */
  broken: string;
}

const thisMove = `select 1 from moderation_event e where e.submission_id = NEW.id and e.row_version = NEW.row_version`;

// Somebody has looked for a child at risk in everything the asker has written.
const checkOfEverythingWritten = `
  select 1 from child_check c where c.instance_id = NEW.instance_id and c.submission_id = NEW.id
  and not exists (select 1 from message m where m.instance_id = NEW.instance_id and m.submission_id = NEW.id
    and m.author = 'resident' and m.number > c.read_messages)`;

const guards: Guard[] = [
  {
    name: "submission_is_checked_for_children",
    table: "submission",
    on: "update",
    // What staff write themselves is not a resident's word, and spam is read by nobody.
    broken: `NEW.work <> OLD.work and OLD.work in ('waiting', 'claimed', 'drafting')
      and NEW.work in ('second-read', 'answered-privately', 'returned', 'linked', 'referred', 'declined')
      and coalesce(NEW.post_author, 'asker') <> 'staff'
      and not exists (${checkOfEverythingWritten})
      and not exists (${thisMove} and e.action = 'spam')`,
  },
  {
    name: "submission_declined_has_reason",
    table: "submission",
    on: "update",
    broken: `NEW.work = 'declined' and OLD.work <> 'declined' and not exists (${thisMove} and e.reason_code is not null)`,
  },
  {
    name: "submission_linked_has_thread",
    table: "submission",
    on: "update",
    broken: `NEW.work = 'linked' and OLD.work <> 'linked'
      and not exists (select 1 from thread t where t.instance_id = NEW.instance_id and t.id = NEW.thread_id)`,
  },
  {
    name: "submission_waits_for_asker_since",
    table: "submission",
    on: "update",
    broken: "(NEW.work = 'returned') <> (NEW.returned_at is not null)",
  },
  {
    name: "child_check_is_final_update",
    table: "child_check",
    on: "update",
    broken: "1 = 1",
  },
  {
    name: "child_check_is_final_delete",
    table: "child_check",
    on: "delete",
    broken: "1 = 1",
  },
];

/** Holds in the database that no question is ended before somebody has looked for a child at risk, nor without what its end must say. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A check is of what was written when it was made: the number of the asker's last message that had been read.
  await sql`alter table child_check add column read_messages integer not null default 0`.execute(
    db,
  );
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
  const row = on === "delete" ? "OLD" : "NEW";
  await sql
    .raw(
      `create function ${name}() returns trigger language plpgsql as $$ begin
         if ${broken} then raise exception 'guard ${name}'; end if;
         return ${row};
       end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
    )
    .execute(db);
}
