import { hashReceipts } from "#app/jobs/hash-receipts.server.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { PersonId, SubmissionId, ThreadId } from "#db/ids.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { childOutcomes } from "#moderation/child-check.ts";
import { move, type SubmissionEvent } from "#moderation/submission.ts";
import { addReviewer, type TestApp } from "#tests/support/app.ts";
import { ask, checkForChild } from "#tests/support/main-job.ts";
import { acts, type Attempt } from "./acts.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { chooseEvent } from "./choose-event.ts";
import { drafts, latestDraft, words } from "./texts.ts";

interface Asked {
  submissionId: SubmissionId;
  receipt: string;
}

export interface Walk {
  app: TestApp;
  chance: Chance;
  people: PersonId[];
  asked: Asked[];
  moves: number;
  refused: number;
  /** What was moved that should have stood still. */
  wrongs: string[];
}

// So many at once that colleagues meet on the same question, and each still gets far.
const atOnce = 12;

/** Three colleagues and an empty queue; the same seed walks the same way. */
export async function beginWalk(app: TestApp, seed: number): Promise<Walk> {
  const people = [];
  for (const name of ["Maja", "Samir", "Eva"])
    people.push(await addReviewer(app, name));
  const chance = chanceFrom(seed);
  return { app, chance, people, asked: [], moves: 0, refused: 0, wrongs: [] };
}

/** Somebody does one thing with one question, in turn or out of turn, with what they know or with something else. */
export async function step(walk: Walk): Promise<void> {
  const { app, chance } = walk;
  app.travel(chance.oneOf([1_000, 60_000, 1_200_000]));
  if (walk.asked.length < atOnce) return askOne(walk);
  const asked = chance.oneOf(walk.asked);
  const before = await find(walk, asked);
  if (!before) throw new Error("a question that was asked is not there");
  if (isLeft(walk, before)) return forget(walk, asked);
  if (chance.happens(0.15)) await lookForChild(walk, before);
  const event = chooseEvent(chance, before.work, 0.25);
  const attempt = await attemptOf(walk, asked, before);
  if (chance.happens(0.05)) return twoAtOnce(walk, event, attempt, before);
  await acts[event](attempt);
  judge(walk, event, attempt, before, await find(walk, asked));
}

async function askOne({ app, asked, chance }: Walk): Promise<void> {
  const wish = chance.happens(0.2) ? "private" : "public";
  asked.push(await ask(app, { text: chance.oneOf(words), wish }));
  await hashReceipts(app, instanceIdOf(app.instance));
}

// Hardly anything moves a question that is gone; after some tries it is left for the others.
const isLeft = ({ chance }: Walk, { work }: Submission): boolean =>
  (work === "withdrawn" || work === "purged") && chance.happens(0.3);

function forget(walk: Walk, asked: Asked): void {
  walk.asked = walk.asked.filter((each) => each !== asked);
}

const find = ({ app }: Walk, { submissionId }: Asked) =>
  findSubmission(app.db, instanceIdOf(app.instance), submissionId);

async function lookForChild({ app, chance }: Walk, before: Submission) {
  if (before.claimedBy === null) return;
  const outcome = chance.oneOf(childOutcomes);
  // Kept until it has been handed over, which nobody does here.
  const kept = outcome === "report-made" ? "report-exists" : outcome;
  await checkForChild(app, before.id, before.claimedBy, kept);
}

async function attemptOf(
  { app, chance, people }: Walk,
  { submissionId, receipt }: Asked,
  before: Submission,
): Promise<Attempt> {
  const { instance } = app;
  const soleAllowed = chance.happens(0.2);
  const isOwn = before.claimedBy !== null && chance.happens(0.8);
  const reviewMode = {
    ...instance.reviewMode,
    soleAllowed,
    // Half of what is approved waits for its asker.
    objectionHours: chance.oneOf([0, 48]),
  };
  const written = await latestDraft(app, submissionId);
  return {
    ...{ app, submissionId, receipt },
    instance: { ...instance, reviewMode },
    instanceId: instanceIdOf(instance),
    reviewerId:
      isOwn && before.claimedBy ? before.claimedBy : chance.oneOf(people),
    rowVersion: before.rowVersion - (chance.happens(0.08) ? 1 : 0),
    draft: written && chance.happens(0.7) ? written : chance.oneOf(drafts),
    words: chance.oneOf(words),
    soleReason: chance.oneOf(["", " ", "Ensam i tjänst"]),
    takeOver: chance.happens(0.2),
    threadId: await threadOf(app, submissionId),
  };
}

/** The thread of the question, or of another when it has none, or none at all. */
async function threadOf(
  app: TestApp,
  submissionId: SubmissionId,
): Promise<ThreadId> {
  const { id } =
    (await app.db
      .selectFrom("thread")
      .select("id")
      .orderBy((eb) => eb("submission_id", "=", submissionId), "desc")
      .limit(1)
      .executeTakeFirst()) ?? {};
  return (id ?? "0".repeat(26)) as ThreadId;
}

/** Two colleagues, or a colleague and the asker, in the same moment: at most one move of the two may follow from the same version. */
async function twoAtOnce(
  walk: Walk,
  event: SubmissionEvent,
  attempt: Attempt,
  before: Submission,
): Promise<void> {
  const other = chooseEvent(walk.chance, before.work, 0.25);
  const reviewerId = walk.chance.oneOf(walk.people);
  await Promise.all([
    acts[event](attempt),
    acts[other]({ ...attempt, reviewerId }),
  ]);
  const after = await find(walk, attempt);
  walk.moves += (after?.rowVersion ?? 0) - before.rowVersion;
}

const withoutVersion: readonly SubmissionEvent[] = [
  "object",
  "keep-private",
  "agree",
  "publish",
  "unpublish",
  "correct",
  "reply",
  "withdraw",
  "expire",
  "purge",
];

/** What must not happen does not: nothing moves out of turn, from a version that is no more, or by one person alone. */
function judge(
  walk: Walk,
  event: SubmissionEvent,
  attempt: Attempt,
  before: Submission,
  after: Submission | null,
): void {
  const raised = (after?.rowVersion ?? 0) - before.rowVersion;
  walk.moves += raised;
  if (raised === 0) {
    walk.refused += 1;
    return;
  }
  const tried = `${event} of a ${before.wish} question at ${before.work} v${before.rowVersion}`;
  if (isStale(event, attempt, before))
    walk.wrongs.push(`${tried} from a stale version`);
  if (!mayMove(event, before)) walk.wrongs.push(`${tried} out of turn`);
  if (event === "approve" && isAlone(attempt, before))
    walk.wrongs.push(`${tried} by the drafter`);
  if (before.wish === "private" && ["send", "publish"].includes(event))
    if (after?.work !== "drafting") walk.wrongs.push(`${tried} got through`);
}

const isStale = (
  event: SubmissionEvent,
  { rowVersion }: Attempt,
  before: Submission,
) => !withoutVersion.includes(event) && rowVersion !== before.rowVersion;

/** Sending saves first; taking and taking over are one act. */
function mayMove(event: SubmissionEvent, { work }: Submission): boolean {
  const also: Partial<Record<SubmissionEvent, SubmissionEvent>> = {
    send: "save",
    claim: "take-over",
    "take-over": "claim",
  };
  return [event, also[event]].some((each) => each && move(work, each) !== null);
}

const isAlone = (attempt: Attempt, { drafterId }: Submission): boolean =>
  attempt.reviewerId === drafterId &&
  !(attempt.instance.reviewMode.soleAllowed && attempt.soleReason.trim());
