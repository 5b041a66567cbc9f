import { type Kysely, PostgresAdapter, sql } from "kysely";

interface Guard {
  name: string;
  table: string;
  on: "insert" | "update";
  /** True of a row that must not be written; the same words in SQLite and PostgreSQL. */
  broken: string;
  /** The guard stands since before; these words take the place of its old ones. */
  replaces?: true;
}

const itsSubmission = `select 1 from submission s where s.instance_id = NEW.instance_id and s.id = NEW.submission_id`;
const threadOfThis = `select 1 from thread t where t.instance_id = NEW.instance_id and t.submission_id = NEW.id`;
const postOfThis = `select 1 from post p where p.instance_id = NEW.instance_id and p.submission_id = NEW.id`;

const guards: Guard[] = [
  ...(["insert", "update"] as const).map((on): Guard => ({
    name: `post_needs_approval_${on}`,
    table: "post",
    on,
    replaces: true,
    broken: `not exists (select 1 from approval a where a.instance_id = NEW.instance_id and a.id = NEW.approval_id
      and a.submission_id = NEW.submission_id and a.text_hash = NEW.text_hash
      and a.subject = 'post' and a.undecided_must = 0 and a.complete = 1)`,
  })),
  {
    // What a resident wrote goes out in the voice they gave; beside it stands at most our own answer.
    name: "post_needs_approved_public_reply",
    table: "post",
    on: "insert",
    broken: `not exists (${itsSubmission} and s.kind = 'reply' and s.thread_id = NEW.thread_id
      and s.wish = 'public' and s.work = 'approved' and NEW.author in (s.post_author, 'staff'))`,
  },
  {
    name: "post_keeps_its_submission",
    table: "post",
    on: "update",
    broken: `NEW.submission_id <> OLD.submission_id or NEW.instance_id <> OLD.instance_id
      or NEW.thread_id <> OLD.thread_id or NEW.author <> OLD.author`,
  },
  {
    name: "approval_follows_second_read",
    table: "approval",
    on: "insert",
    replaces: true,
    broken: `not exists (${itsSubmission} and s.wish = 'public' and s.work = 'second-read' and s.drafter_id = NEW.drafter_id
      and s.kind = case NEW.subject when 'post' then 'reply' else 'question' end)`,
  },
  {
    name: "submission_reply_has_its_thread",
    table: "submission",
    on: "insert",
    broken: `(NEW.kind = 'reply') <> (NEW.post_author is not null) or NEW.kind = 'reply'
      and not exists (select 1 from thread t where t.instance_id = NEW.instance_id and t.id = NEW.thread_id)`,
  },
  {
    name: "submission_keeps_its_kind",
    table: "submission",
    on: "update",
    broken: `NEW.kind <> OLD.kind or coalesce(NEW.post_author, '') <> coalesce(OLD.post_author, '')
      or OLD.kind = 'reply' and coalesce(NEW.thread_id, '') <> OLD.thread_id`,
  },
  {
    name: "submission_published_has_thread",
    table: "submission",
    on: "update",
    replaces: true,
    broken: `(NEW.work = 'published' and OLD.work <> 'published' or NEW.visibility in ('unlisted', 'public') and NEW.visibility <> OLD.visibility)
      and not exists (${threadOfThis}) and not exists (${postOfThis})`,
  },
  {
    name: "submission_with_post_stays_published",
    table: "submission",
    on: "update",
    broken: `NEW.work not in ('approved', 'published', 'purged') and exists (${postOfThis})`,
  },
];

/** Lets residents take part in a thread: a post comes from its own approved reply, can be taken away, and a discussion can be closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of [
    "closed_on text",
    "closed_code text check ((closed_code is null) = (closed_on is null))",
  ])
    await sql.raw(`alter table thread add column ${column}`).execute(db);
  await createRemovedPost(db);
  await createIndexes(db);
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const guard of guards) {
    if (isPostgres) await createPostgresGuard(db, guard);
    else await createSqliteGuard(db, guard);
  }
}

/** Where a post has stood: when it went and why, and no word of it. */
async function createRemovedPost(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("removed_post")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("reason_code", "text", (column) => column.notNull())
    .addColumn("removed_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("removed_post_primary_key", [
      "instance_id",
      "thread_id",
      "position",
    ])
    .addForeignKeyConstraint(
      "removed_post_thread",
      ["instance_id", "thread_id"],
      "thread",
      ["instance_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .addCheckConstraint(
      "removed_post_removed_on_day",
      sql`length(removed_on) = 10`,
    )
    .execute();
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  // One reply is at most two posts: the resident's and our answer to it.
  await sql
    .raw(
      "create unique index post_once_index on post (instance_id, submission_id, author)",
    )
    .execute(db);
  await sql
    .raw(
      "create index submission_thread_index on submission (instance_id, thread_id)",
    )
    .execute(db);
}

async function createSqliteGuard(
  db: Kysely<unknown>,
  { name, table, on, broken, replaces }: Guard,
): Promise<void> {
  if (replaces) await sql.raw(`drop trigger ${name}`).execute(db);
  await sql
    .raw(
      `create trigger ${name} before ${on} on ${table} when ${broken}
       begin select raise(abort, 'guard ${name}'); end`,
    )
    .execute(db);
}

async function createPostgresGuard(
  db: Kysely<unknown>,
  { name, table, on, broken, replaces }: Guard,
): Promise<void> {
  await sql
    .raw(
      `create or replace function ${name}() returns trigger language plpgsql as $$ begin
         if ${broken} then raise exception 'guard ${name}'; end if;
         return NEW;
       end $$`,
    )
    .execute(db);
  if (replaces) return;
  await sql
    .raw(
      `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
    )
    .execute(db);
}
