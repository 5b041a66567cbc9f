import { stemsOf } from "#app/search/stems.ts";
import { moveSubmission } from "#app/workflows/move-submission.server.ts";
import {
  type ApprovalId,
  type InstanceId,
  idBytes,
  idFrom,
  type ThreadId,
} from "#db/ids.ts";
import { insertApproval } from "#db/queries/approvals.server.ts";
import { insertChildCheck } from "#db/queries/child-checks.server.ts";
import {
  findThreadToCorrect,
  insertThread,
  removeThread,
  replaceThread,
  takeThreadSequence,
} from "#db/queries/publication.server.ts";
import { deleteTexts } from "#db/queries/erase-texts.server.ts";
import { forgetSubmission } from "#db/queries/retention.server.ts";
import {
  deleteThreadStems,
  insertThreadStems,
} from "#db/queries/search.server.ts";
import type {
  Submission,
  SubmissionChange,
} from "#db/queries/submissions.server.ts";
import type { Transaction } from "kysely";
import type { Database } from "#db/schema.ts";
import { toHour } from "#moderation/clock.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import type { SubmissionEvent } from "#moderation/submission.ts";
import type { BareWalk } from "./bare-walk.ts";
import { wordOfAll } from "./texts.ts";

/** A move being made past the workflows: nobody asks who may, so that only the table of moves and the database can say no. */
export interface BareMove {
  walk: BareWalk;
  trx: Transaction<Database>;
  instanceId: InstanceId;
  submission: Submission;
}

/** What goes with a move before it, as carelessly as chance has it; the change it makes to the question. */
export async function prepare(
  move: BareMove,
  event: SubmissionEvent,
): Promise<SubmissionChange> {
  const { walk, trx, instanceId, submission } = move;
  const { chance, people } = walk;
  const isCareless = chance.happens(0.1);
  const reviewer = chance.oneOf(people);
  switch (event) {
    case "claim":
    case "take-over":
      return { claimed_by: reviewer };
    case "save":
      return { drafter_id: submission.drafterId ?? reviewer };
    case "approve":
      await approve(move, isCareless);
      return { publish_after: chance.happens(0.5) ? hourOf(walk, 2) : null };
    case "agree":
      return { publish_after: hourOf(walk, 0) };
    case "object":
    case "keep-private":
      return { publish_after: null };
    case "publish":
      await putOut(move, isCareless);
      return { visibility: "public" };
    case "unpublish":
      if (!isCareless) await takeDown(move);
      return { visibility: "asker" };
    case "correct":
    case "drop-correction":
      return {};
    case "withdraw":
      await deleteTexts(trx, instanceId, submission.id);
      return {};
    case "purge":
      await forgetSubmission(trx, instanceId, submission.id, walk.app.now());
      return {};
    case "link":
      return isCareless ? {} : linkTo(await anyThread(move));
    default:
      if (!isCareless) await lookForChild(move);
      return {};
  }
}

/** The full hour so many hours from now. */
const hourOf = ({ app }: BareWalk, hours: number): string =>
  toHour(new Date(app.now().getTime() + hours * 3_600_000)).toISOString();

const linkTo = (threadId: ThreadId | null): SubmissionChange =>
  threadId === null ? {} : { thread_id: threadId };

async function lookForChild({ walk, trx, instanceId, submission }: BareMove) {
  await insertChildCheck(trx, instanceId, submission.id, {
    ...{ outcome: "no-child", readMessages: 0, checkedAt: walk.app.now() },
    personId: walk.chance.oneOf(walk.people),
  });
}

/** An approval by another; when careless, by anybody of anything. */
async function approve(
  { walk, trx, instanceId, submission }: BareMove,
  isCareless: boolean,
): Promise<void> {
  const { app, chance, people, texts } = walk;
  const drafterId = submission.drafterId ?? chance.oneOf(people);
  const others = people.filter((person) => person !== drafterId);
  await insertApproval(trx, instanceId, {
    id: idFrom<ApprovalId>(app.randomBytes(idBytes)),
    ...{ submissionId: submission.id, subject: "thread", revisionNumber: 2 },
    textHash: publicTextHash(chance.oneOf(texts)),
    checkerVersion: "1",
    undecidedMust: isCareless ? chance.oneOf([0, 1]) : 0,
    complete: isCareless ? chance.happens(0.5) : true,
    drafterId: isCareless ? chance.oneOf(people) : drafterId,
    approverId: chance.oneOf(isCareless ? people : others),
    soleReason: isCareless ? chance.oneOf([null, " "]) : null,
    approvedAt: app.now().toISOString(),
  });
}

/** A thread of the approved words; when careless, of any words with any approval and hash. */
async function putOut(
  { walk, trx, instanceId, submission }: BareMove,
  isCareless: boolean,
): Promise<void> {
  const { app, chance, texts } = walk;
  const approvals = await trx
    .selectFrom("approval")
    .select(["id", "text_hash"])
    .where((eb) =>
      isCareless ? eb.lit(true) : eb("submission_id", "=", submission.id),
    )
    .orderBy("approved_at", "desc")
    .limit(5)
    .execute();
  const approval = approvals[isCareless ? approvals.length - 1 : 0];
  const text =
    texts.find((each) => publicTextHash(each) === approval?.text_hash) ??
    chance.oneOf(texts);
  const said = isCareless ? chance.oneOf(texts) : text;
  const existing = await findThreadToCorrect(trx, instanceId, submission.id);
  const stems = stemsOf(wordOfAll).join(" ");
  const row = {
    ...{ instance_id: instanceId, submission_id: submission.id },
    approval_id: approval?.id ?? "",
    text_hash: publicTextHash(chance.happens(0.5) ? said : text),
    ...{ title: said.title, question: said.question },
    ...{ short_answer: said.shortAnswer, answer: said.answer },
    ...{ topic_id: "ekonomi", question_html: "", answer_html: "", byline: "" },
    review_on: "2027-05-16",
  };
  if (existing) return replaceThread(trx, instanceId, existing.id, row);
  const searchId = await insertThread(trx, {
    ...row,
    id: idFrom<ThreadId>(app.randomBytes(idBytes)),
    sequence: await takeThreadSequence(trx, instanceId),
    published_on: "2026-11-16",
  });
  await insertThreadStems(trx, { searchId, instanceId, stems });
}

async function takeDown({ trx, instanceId, submission }: BareMove) {
  const thread = await trx
    .selectFrom("thread")
    .select("id")
    .where("submission_id", "=", submission.id)
    .executeTakeFirst();
  if (!thread) return;
  const removed = await removeThread(trx, instanceId, thread.id as ThreadId, {
    reasonCode: "wrong",
    unpublishedOn: "2026-11-16",
  });
  if (removed) await deleteThreadStems(trx, removed.searchId);
}

async function anyThread({ trx }: BareMove): Promise<ThreadId | null> {
  const thread = await trx
    .selectFrom("thread")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return thread ? (thread.id as ThreadId) : null;
}

/** Makes the move itself, with the line in the log that the table of moves allows. */
export async function makeMove(
  { walk, trx, instanceId, submission }: BareMove,
  action: SubmissionEvent,
  change: SubmissionChange,
) {
  const isStale = walk.chance.happens(0.03);
  const rowVersion = submission.rowVersion - (isStale ? 1 : 0);
  const reasonCode = walk.chance.happens(0.9) ? "other" : null;
  const event = {
    ...{ action, ...madeBy(walk, action) },
    ...(reasonCode === null ? {} : { reasonCode }),
  };
  const seen = { ...submission, rowVersion };
  return moveSubmission(trx, instanceId, seen, event, change);
}

const ofTheAsker: readonly SubmissionEvent[] = [
  "agree",
  "object",
  "keep-private",
];

/** The asker makes their own moves, of which only the hour is kept; a few are tried by somebody else. */
function madeBy({ app, chance, people }: BareWalk, action: SubmissionEvent) {
  const isAsker = ofTheAsker.includes(action) && chance.happens(0.95);
  return isAsker
    ? { actor: null, at: toHour(app.now()) }
    : { actor: chance.oneOf(people), at: app.now() };
}
