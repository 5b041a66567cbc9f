import { type Kysely, PostgresAdapter, sql } from "kysely";

const thisMove = `select 1 from moderation_event e where e.submission_id = NEW.id and e.row_version = NEW.row_version`;
const isTakenDown = `exists (${thisMove} and e.action = 'unpublish')`;
const wasPublic = "OLD.visibility in ('unlisted', 'public')";

// Somebody has looked for a child at risk in everything the asker has written.
const checkOfEverythingWritten = `
  select 1 from child_check c where c.instance_id = NEW.instance_id and c.submission_id = NEW.id
  and not exists (select 1 from message m where m.instance_id = NEW.instance_id and m.submission_id = NEW.id
    and m.author = 'resident' and m.number > c.read_messages)`;

const guards = [
  {
    name: "submission_is_checked_for_children",
    table: "submission",
    on: "update",
    isNew: false,
    // What names somebody is taken down first; what the asker has written since then is a task of its own.
    broken: `NEW.work <> OLD.work and OLD.work in ('waiting', 'claimed', 'drafting')
      and NEW.work in ('second-read', 'answered-privately', 'returned', 'linked', 'referred', 'declined')
      and coalesce(NEW.post_author, 'asker') <> 'staff'
      and not exists (${checkOfEverythingWritten})
      and not exists (${thisMove} and e.action = 'spam')
      and not (${wasPublic} and ${isTakenDown})`,
  },
  {
    name: "submission_taken_down_was_public",
    table: "submission",
    on: "update",
    isNew: true,
    broken: `NEW.work <> OLD.work and not (${wasPublic}) and ${isTakenDown}`,
  },
] as const;

/** Lets what is public be taken down while it is being corrected, and nothing else be ended that way. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const guard of guards)
    for (const statement of isPostgres ? inPostgres(guard) : inSqlite(guard))
      await sql.raw(statement).execute(db);
}

type Guard = (typeof guards)[number];

function inSqlite({ name, table, on, isNew, broken }: Guard): string[] {
  const create = `create trigger ${name} before ${on} on ${table} when ${broken}
    begin select raise(abort, 'guard ${name}'); end`;
  return isNew ? [create] : [`drop trigger ${name}`, create];
}

function inPostgres({ name, table, on, isNew, broken }: Guard): string[] {
  const body = `create or replace function ${name}() returns trigger language plpgsql as $$ begin
    if ${broken} then raise exception 'guard ${name}'; end if;
    return NEW;
  end $$`;
  const trigger = `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`;
  return isNew ? [body, trigger] : [body];
}
