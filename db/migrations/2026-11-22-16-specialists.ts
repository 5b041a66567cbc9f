import { type Kysely, PostgresAdapter, sql } from "kysely";

interface Guard {
  name: string;
  table: string;
  on: "insert" | "update" | "delete";
  /** True of a row that must not be written; the same words in SQLite and PostgreSQL. */
  broken: string;
}

const question = `select 1 from submission s where s.instance_id = NEW.instance_id and s.id = NEW.submission_id`;
const words = `select 1 from message m where m.instance_id = NEW.instance_id and m.submission_id = NEW.submission_id
  and m.author = 'staff' and m.audience = 'staff'`;
const changed = (column: string, none: string) =>
  `coalesce(NEW.${column}, ${none}) <> coalesce(OLD.${column}, ${none})`;

const guards: Guard[] = [
  {
    name: "specialist_is_asked_from_the_desk",
    table: "specialist_request",
    on: "insert",
    broken: `NEW.asked_by = NEW.specialist_id or not exists (${question}
      and s.work in ('claimed', 'drafting') and s.claimed_by = NEW.asked_by)`,
  },
  {
    name: "specialist_can_sign_in",
    table: "specialist_request",
    on: "insert",
    broken: `exists (select 1 from person p where p.instance_id = NEW.instance_id
      and p.id = NEW.specialist_id and p.disabled_at is not null)`,
  },
  {
    name: "specialist_request_has_its_words",
    table: "specialist_request",
    on: "insert",
    broken: `NEW.answer_number is not null or NEW.answered_at is not null or not exists (${words}
      and m.kind = 'specialist-question' and m.number = NEW.question_number and m.author_id = NEW.asked_by)`,
  },
  {
    name: "specialist_request_stays_as_asked",
    table: "specialist_request",
    on: "update",
    broken: ["id", "instance_id", "submission_id", "asked_by", "specialist_id"]
      .concat("question_number", "asked_at")
      .map((column) => `NEW.${column} <> OLD.${column}`)
      .join(" or "),
  },
  {
    name: "specialist_answers_once",
    table: "specialist_request",
    on: "update",
    broken: `OLD.answered_at is not null and (${changed("answered_at", "''")} or ${changed("answer_number", "0")})
      or (NEW.answered_at is null) <> (NEW.answer_number is null)`,
  },
  {
    // While somebody works on the question; who has withdrawn it must not find new words about it.
    name: "specialist_answers_what_is_open",
    table: "specialist_request",
    on: "update",
    broken: `OLD.answered_at is null and NEW.answered_at is not null and not exists (${question}
      and s.work in ('waiting', 'claimed', 'drafting', 'second-read', 'approved'))`,
  },
  {
    name: "specialist_answer_is_their_own",
    table: "specialist_request",
    on: "update",
    broken: `OLD.answered_at is null and NEW.answered_at is not null and not exists (${words}
      and m.kind = 'specialist-answer' and m.number = NEW.answer_number and m.author_id = NEW.specialist_id)`,
  },
  {
    name: "specialist_request_is_kept",
    table: "specialist_request",
    on: "delete",
    broken: "1 = 1",
  },
  {
    name: "message_of_specialist_is_for_staff",
    table: "message",
    on: "insert",
    broken: `NEW.kind in ('specialist-question', 'specialist-answer')
      and (NEW.author <> 'staff' or NEW.audience <> 'staff' or NEW.author_id is null)`,
  },
];

/** Holds in the database that a specialist is asked by who has the question, answers once and alone, and for staff only. */
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
