import { sql, type Transaction } from "kysely";
import { StaleVersion } from "#app/workflows/move-submission.server.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { type PersonId, type SubmissionId } from "#db/ids.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { addReviewer, type TestApp } from "#tests/support/app.ts";
import { ask } from "#tests/support/main-job.ts";
import { makeMove, prepare } from "./bare-acts.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { chooseEvent } from "./choose-event.ts";
import { drafts } from "./texts.ts";

export interface BareWalk {
  app: TestApp;
  chance: Chance;
  people: PersonId[];
  texts: readonly PublicText[];
  ids: SubmissionId[];
  moves: number;
  refused: number;
  /** By which guard or constraint, and how often. */
  refusals: Map<string, number>;
}

const atOnce = 12;

/** Three colleagues and an empty queue, past every workflow. */
export async function beginBareWalk(
  app: TestApp,
  seed: number,
): Promise<BareWalk> {
  const people = [];
  for (const name of ["Maja", "Samir", "Eva"])
    people.push(await addReviewer(app, name));
  return {
    ...{ app, people, chance: chanceFrom(seed), texts: drafts, ids: [] },
    ...{ moves: 0, refused: 0, refusals: new Map() },
  };
}

/** One move, mostly a lawful one; or one statement that no move makes. What the database refuses leaves no trace. */
export async function bareStep(walk: BareWalk): Promise<void> {
  const { app, chance, ids } = walk;
  if (ids.length < atOnce) return askOne(walk);
  app.travel(1_000);
  const id = chance.oneOf(ids);
  const submission = await findSubmission(
    app.db,
    instanceIdOf(app.instance),
    id,
  );
  if (!submission) throw new Error("a question that was asked is not there");
  if (submission.work === "purged" && chance.happens(0.5))
    ids.splice(ids.indexOf(id), 1);
  await attempt(walk, (trx) =>
    chance.happens(0.1)
      ? breakIn(walk, trx, id)
      : moveOne(walk, trx, submission),
  );
}

async function askOne({ app, chance, ids }: BareWalk): Promise<void> {
  const wish = chance.happens(0.2) ? "private" : "public";
  ids.push(
    (await ask(app, { text: "Räknas barnbidraget?", wish })).submissionId,
  );
}

async function moveOne(
  walk: BareWalk,
  trx: Transaction<Database>,
  submission: Submission,
): Promise<number> {
  const event = chooseEvent(walk.chance, submission.work, 0.1);
  const given = {
    walk,
    trx,
    submission,
    instanceId: instanceIdOf(walk.app.instance),
  };
  const moved = await makeMove(given, event, await prepare(given, event));
  if (!moved.ok) throw new StaleVersion();
  return 1;
}

/** What somebody with the database in hand might try: none of it is a move, and all of it must be refused. */
const breakIns = [
  "update submission set work = 'published', row_version = row_version + 1 where id = ? and work <> 'published'",
  "update submission set work = 'approved' where id = ? and work <> 'approved'",
  "update submission set visibility = 'public' where id = ? and visibility <> 'public' and not exists (select 1 from thread where submission_id = submission.id)",
  "update submission set wish = 'public' where id = ? and wish = 'private'",
  "update submission set work = 'waiting' where id = ? and work = 'withdrawn'",
  "update approval set text_hash = 'x' where submission_id = ?",
  "delete from approval where submission_id = ?",
  "update moderation_event set row_version = row_version + 1 where submission_id = ?",
  "delete from moderation_event where submission_id = ?",
  "update thread set answer = 'annat' where submission_id = ?",
  "update thread set submission_id = 'annan' where submission_id = ?",
  "update revision set sealed = sealed where submission_id = ? and number = 1",
  "delete from child_check where submission_id = ?",
];

async function breakIn(
  { chance }: BareWalk,
  trx: Transaction<Database>,
  id: SubmissionId,
): Promise<number> {
  const [before = "", after = ""] = chance.oneOf(breakIns).split("?");
  const { numAffectedRows } =
    await sql`${sql.raw(before)}${id}${sql.raw(after)}`.execute(trx);
  if (numAffectedRows !== undefined && numAffectedRows > 0n)
    throw new Error(`got through: ${before}`);
  return 0;
}

const byDatabase = /guard (\w+)|constraint/i;

/** All or nothing; counts what was made and what the table of moves or the database refused. */
async function attempt(
  walk: BareWalk,
  work: (trx: Transaction<Database>) => Promise<number>,
): Promise<void> {
  try {
    walk.moves += await walk.app.db.transaction().execute(work);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const refusal = byDatabase.exec(error.message);
    if (!refusal && !(error instanceof StaleVersion)) throw error;
    walk.refused += 1;
    const by = refusal ? (refusal[1] ?? "constraint") : "table of moves";
    walk.refusals.set(by, (walk.refusals.get(by) ?? 0) + 1);
  }
}
