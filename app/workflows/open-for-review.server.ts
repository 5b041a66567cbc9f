import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findQueueLine, type QueueLine } from "#db/queries/queue.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import type { Clock } from "#moderation/clock.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { type Comment, commentsOf } from "./comments-of.server.ts";
import type { Work } from "#moderation/submission.ts";
import { submissionClock } from "#moderation/submission-clock.ts";
import { type ReadOnly, readOriginal } from "./read-original.server.ts";
import { type Objection, objectionsIn } from "./objections-in.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";
import { openThreadBeside, type ThreadBeside } from "./thread-beside.server.ts";

/** Everything the desk shows of one question. */
export interface Review extends Pick<
  Submission,
  | "id"
  | "number"
  | "work"
  | "wish"
  | "risk"
  | "riskJudgedAt"
  | "role"
  | "receivedAt"
  | "rowVersion"
  | "claimExpiresAt"
  | "kind"
  | "postAuthor"
> {
  clock: Clock;
  original: string;
  additions: { text: string; writtenAt: string }[];
  /** What we have written to the asker before. */
  sent: { text: string; writtenAt: string }[];
  /** The number of the asker's last message among these texts. */
  readMessages: number;
  comments: Comment[];
  /** What the asker has said can give them away, the latest first. */
  objections: Objection[];
  draft: Draft;
  state: ReviewState;
  /** Whether readers already read an earlier wording, which this one is to take the place of. */
  isCorrection: boolean;
  /** Of a reply: the thread it is for, to be read beside it. */
  thread: ThreadBeside | null;
}

export type OpenResult =
  | { ok: true; review: Review }
  | { ok: false; error: "not-found" }
  | {
      ok: false;
      error: "not-claimed";
      line: QueueLine;
      /** Where a question may be read without being taken. */
      reading: ReadOnly | null;
    };

/** Opens a question at the desk for the one who has taken it; nobody else sees its text, or may only read it where the instance allows that. */
export async function openForReview(
  app: AppContext,
  {
    instance,
    submissionId,
    reviewerId,
  }: { instance: Instance; submissionId: SubmissionId; reviewerId: PersonId },
): Promise<OpenResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  const line =
    submission && (await findQueueLine(app.db, instanceId, submissionId));
  if (!submission || !line) return { ok: false, error: "not-found" };
  const isOpen = openAtDesk.includes(submission.work);
  if (isOpen && submission.claimedBy === reviewerId)
    return { ok: true, review: await reviewOf(app, instance, submission) };
  const mayRead =
    instance.reviewMode.claim === "optional" &&
    readable.includes(submission.work);
  const reading = mayRead
    ? await readOriginal(app, instance, submission, reviewerId)
    : null;
  return {
    ...{ ok: false, error: "not-claimed", line },
    reading: reading?.ok ? reading : null,
  };
}

const openAtDesk: readonly Work[] = ["claimed", "drafting"];
const readable: readonly Work[] = ["waiting", "returned", ...openAtDesk];

async function reviewOf(
  app: AppContext,
  instance: Instance,
  submission: Submission,
): Promise<Review> {
  const texts = await openReviewTexts(app, instance, submission);
  const {
    id,
    number,
    work,
    wish,
    risk,
    riskJudgedAt,
    role,
    receivedAt,
    rowVersion,
    claimExpiresAt,
  } = submission;
  return {
    id,
    number,
    work,
    wish,
    risk,
    riskJudgedAt,
    role,
    receivedAt,
    rowVersion,
    claimExpiresAt, // prettier-ignore
    clock: submissionClock(submission, app.now(), instance),
    original: texts.original,
    additions: texts.additions.map(({ text, writtenAt }) => ({
      text,
      writtenAt,
    })),
    sent: texts.sent.map(({ text, writtenAt }) => ({ text, writtenAt })),
    readMessages: texts.additions.at(-1)?.number ?? 0,
    isCorrection: submission.visibility === "public",
    comments: await commentsOf(app, instanceIdOf(instance), id, texts.comments),
    objections: objectionsIn(texts),
    ...{ kind: submission.kind, postAuthor: submission.postAuthor },
    thread: await openThreadBeside(app, instance, submission, texts),
    draft: texts.draft,
    state: stateOf(app, instance, texts, texts.draft),
  };
}
