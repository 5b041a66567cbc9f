import { type Kysely, PostgresAdapter, sql } from "kysely";

interface Guard {
  name: string;
  table: string;
  on: "insert" | "update" | "delete";
  /** True of a row that must not be written; the same words in SQLite and PostgreSQL. */
  broken: string;
}

const approvalOfExactlyThis = (subject: string) => `
  select 1 from approval a where a.instance_id = NEW.instance_id and a.id = NEW.approval_id
  and a.text_hash = NEW.text_hash and a.subject = '${subject}' and a.undecided_must = 0 and a.complete = 1`;

const guards: Guard[] = [
  ...(["insert", "update"] as const).flatMap((on): Guard[] => [
    {
      name: `thread_needs_approval_${on}`,
      table: "thread",
      on,
      broken: `not exists (${approvalOfExactlyThis("thread")} and a.submission_id = NEW.submission_id)`,
    },
    {
      name: `post_needs_approval_${on}`,
      table: "post",
      on,
      broken: `not exists (${approvalOfExactlyThis("post")})`,
    },
  ]),
  {
    name: "thread_needs_approved_public_question",
    table: "thread",
    on: "insert",
    broken: `not exists (select 1 from submission s where s.instance_id = NEW.instance_id
      and s.id = NEW.submission_id and s.wish = 'public' and s.work = 'approved')`,
  },
  {
    name: "thread_keeps_its_submission",
    table: "thread",
    on: "update",
    broken:
      "NEW.submission_id <> OLD.submission_id or NEW.instance_id <> OLD.instance_id",
  },
  {
    name: "approval_follows_second_read",
    table: "approval",
    on: "insert",
    broken: `NEW.subject = 'thread' and not exists (select 1 from submission s where s.instance_id = NEW.instance_id
      and s.id = NEW.submission_id and s.wish = 'public' and s.work = 'second-read' and s.drafter_id = NEW.drafter_id)`,
  },
  {
    name: "approval_is_final_update",
    table: "approval",
    on: "update",
    broken: "1 = 1",
  },
  {
    name: "approval_is_final_delete",
    table: "approval",
    on: "delete",
    broken: "1 = 1",
  },
  {
    name: "log_is_append_only_update",
    table: "moderation_event",
    on: "update",
    broken: "1 = 1",
  },
  {
    name: "log_is_append_only_delete",
    table: "moderation_event",
    on: "delete",
    broken: "1 = 1",
  },
  {
    name: "submission_begins_waiting",
    table: "submission",
    on: "insert",
    broken: "NEW.work <> 'waiting' or NEW.visibility <> 'staff'",
  },
  {
    name: "submission_wish_only_narrows",
    table: "submission",
    on: "update",
    broken: "OLD.wish = 'private' and NEW.wish <> 'private'",
  },
  {
    name: "submission_move_raises_version",
    table: "submission",
    on: "update",
    broken: "NEW.work <> OLD.work and NEW.row_version <> OLD.row_version + 1",
  },
  {
    name: "submission_move_is_logged",
    table: "submission",
    on: "update",
    broken: `NEW.work <> OLD.work and not exists (select 1 from moderation_event e where e.submission_id = NEW.id
      and e.row_version = NEW.row_version and e.from_work = OLD.work and e.to_work = NEW.work)`,
  },
  {
    name: "submission_withdrawn_is_final",
    table: "submission",
    on: "update",
    broken: `(OLD.work = 'withdrawn' and NEW.work not in ('withdrawn', 'purged'))
      or (OLD.work = 'purged' and NEW.work <> 'purged')`,
  },
  {
    name: "submission_published_has_thread",
    table: "submission",
    on: "update",
    broken: `(NEW.work = 'published' and OLD.work <> 'published' or NEW.visibility in ('unlisted', 'public') and NEW.visibility <> OLD.visibility)
      and not exists (select 1 from thread t where t.instance_id = NEW.instance_id and t.submission_id = NEW.id)`,
  },
  {
    name: "submission_with_thread_stays_published",
    table: "submission",
    on: "update",
    broken: `(NEW.work not in ('approved', 'published', 'purged') or NEW.wish = 'private')
      and exists (select 1 from thread t where t.instance_id = NEW.instance_id and t.submission_id = NEW.id)`,
  },
  {
    name: "revision_original_is_final",
    table: "revision",
    on: "update",
    broken: "OLD.number = 1 or NEW.number = 1",
  },
];

/** Holds the promises of the door in the database itself, whoever writes to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const guard of guards) {
    if (isPostgres) await createPostgresGuard(db, guard);
    else await createSqliteGuard(db, guard);
  }
  if (isPostgres) await createPostgresHashGuards(db);
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

/**
 * PostgreSQL can hash, so it compares the stored words with the stored hash itself.
 * SQLite cannot: there every connection of the app carries the same guard as a temporary trigger.
 */
async function createPostgresHashGuards(db: Kysely<unknown>): Promise<void> {
  const separator = "chr(31)";
  const texts: [string, string][] = [
    [
      "thread",
      ["NEW.title", "NEW.question", "NEW.short_answer", "NEW.answer"].join(
        ` || ${separator} || `,
      ),
    ],
    ["post", "NEW.text"],
  ];
  for (const [table, text] of texts) {
    for (const on of ["insert", "update"] as const) {
      await createPostgresGuard(db, {
        name: `${table}_hash_is_of_its_text_${on}`,
        table,
        on,
        broken: `NEW.text_hash <> encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`,
      });
    }
  }
}
