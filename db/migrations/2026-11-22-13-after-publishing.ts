import { type Kysely, PostgresAdapter, sql } from "kysely";

const itsThread = (row: string) =>
  `exists (select 1 from thread t where t.instance_id = ${row}.instance_id and t.submission_id = ${row}.id)`;

/** The guards that change, and one that is new: published words may be corrected while the old ones stand. */
const guards = [
  {
    name: "submission_with_thread_stays_published",
    table: "submission",
    on: "update",
    isNew: false,
    broken: `(NEW.work not in ('drafting', 'second-read', 'approved', 'published', 'purged') or NEW.wish = 'private')
      and ${itsThread("NEW")}`,
  },
  {
    name: "submission_withdrawn_is_final",
    table: "submission",
    on: "update",
    isNew: false,
    broken: `(OLD.work = 'withdrawn' and NEW.work not in ('withdrawn', 'purged'))
      or (OLD.work = 'purged' and NEW.work <> 'purged' and not (NEW.work = 'drafting' and ${itsThread("NEW")}))`,
  },
  {
    name: "thread_words_change_by_approval",
    table: "thread",
    on: "update",
    isNew: true,
    broken: `NEW.text_hash <> OLD.text_hash and not exists (select 1 from submission s
      where s.instance_id = NEW.instance_id and s.id = NEW.submission_id and s.work = 'approved')`,
  },
] as const;

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
