import { type Kysely, sql } from "kysely";
import type { Database } from "#db/schema.ts";
import type { Work } from "#moderation/submission.ts";
import { hashOf, insert, type Row } from "./statements.ts";
import { foundTowns, waitingSubmission } from "./town.ts";

const at = "2026-11-02T10:12:13.000Z";

export const words = {
  title: "Kan jag få hjälp med hyran?",
  question: "Jag har svårt att betala.",
  short_answer: "Ja, du kan söka ekonomiskt bistånd.",
  answer: "Du kan söka varje månad.",
};

/** One line of the log: the move that is about to be made. */
export function moveEvent(from: Work, to: Work, version: number): Row {
  return {
    instance_id: "sundvik",
    submission_id: "question",
    actor: "person",
    actor_id: "sundvik-ada",
    at,
    action: "move",
    from_work: from,
    to_work: to,
    row_version: version,
  };
}

/** Moves the question one step the lawful way: the log line, then the state and its version. */
export async function moveQuestion(
  db: Kysely<Database>,
  to: Work,
  change = "",
  id = "question",
): Promise<void> {
  const { work, row_version } = await db
    .selectFrom("submission")
    .select(["work", "row_version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const next = row_version + 1;
  const line = moveEvent(work as Work, to, next);
  await db.transaction().execute(async (trx) => {
    await insert(trx, "moderation_event", { ...line, submission_id: id });
    await sql`update submission set work = ${to}, row_version = ${next} ${sql.raw(change)}
      where id = ${id}`.execute(trx);
  });
}

/** The approval of exactly these words by a second reader. */
export function approval(change: Row = {}): Row {
  return {
    id: "approval",
    instance_id: "sundvik",
    submission_id: "question",
    subject: "thread",
    revision_number: 2,
    text_hash: hashOf(...Object.values(words)),
    checker_version: "1.0.0",
    undecided_must: 0,
    complete: 1,
    drafter_id: "sundvik-ada",
    approver_id: "sundvik-bo",
    approved_at: at,
    ...change,
  };
}

/** The thread those words become. */
export function thread(change: Row = {}): Row {
  return {
    instance_id: "sundvik",
    id: "thread",
    sequence: 1,
    submission_id: "question",
    approval_id: "approval",
    topic_id: "ekonomi",
    ...words,
    text_hash: hashOf(...Object.values(words)),
    question_html: "<p>Jag har svårt att betala.</p>",
    answer_html: "<p>Du kan söka varje månad.</p>",
    byline: "Socionom, Sundviks kommun",
    published_on: "2026-11-03",
    review_on: "2027-11-03",
    ...change,
  };
}

/** That a reviewer has looked for a child at risk in the question as it first came. */
export function childCheck(change: Row = {}): Row {
  return {
    instance_id: "sundvik",
    submission_id: "question",
    number: 1,
    outcome: "no-child",
    person_id: "sundvik-ada",
    checked_at: at,
    ...change,
  };
}

const path: Work[] = ["claimed", "drafting", "second-read", "approved"];

/** Two towns and, in Sundvik, one question brought lawfully to the given state; approved means with its approval. */
export async function bringQuestionTo(
  db: Kysely<Database>,
  work: Work,
  change: Row = {},
): Promise<void> {
  await foundTowns(db);
  await insert(db, "submission", waitingSubmission(change));
  for (const step of path.slice(0, path.indexOf(work) + 1)) {
    if (step === "approved") await insert(db, "approval", approval());
    if (step === "second-read") await insert(db, "child_check", childCheck());
    const drafter = step === "drafting" ? ", drafter_id = 'sundvik-ada'" : "";
    await moveQuestion(db, step, drafter);
  }
}

/** The whole way: the question is a thread and says so. */
export async function publishQuestion(db: Kysely<Database>): Promise<void> {
  await bringQuestionTo(db, "approved");
  await insert(db, "thread", thread());
  await moveQuestion(db, "published", ", visibility = 'public'");
}
