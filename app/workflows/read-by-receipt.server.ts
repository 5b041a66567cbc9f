import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { openOriginal } from "#app/seal/submission-texts.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findFeedback } from "#db/queries/feedback.server.ts";
import { findThreadOfSubmission } from "#db/queries/forum.server.ts";
import { hasNoticeAddress } from "#db/queries/notice-addresses.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { findOpenTask } from "#db/queries/tasks.server.ts";
import type { Feedback } from "#moderation/feedback.ts";
import {
  answeredWorks,
  move,
  type Wish,
  type Work,
} from "#moderation/submission.ts";
import { type AskerReply, askerReply } from "./asker-reply.server.ts";
import { answerOf, type AskerAnswer } from "./asker-answer.server.ts";
import { type AskerTime, timeOf } from "./asker-time.server.ts";
import { conversationOf, type Said } from "./conversation.server.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { offersNotices } from "./offers-notices.ts";
import { openPreview, type Preview } from "./open-preview.server.ts";

/** What the one who asked may see of their own question, and what they may do. */
export interface AskerView extends AskerTime, AskerAnswer {
  submissionId: SubmissionId;
  work: Work;
  wish: Wish;
  receivedAt: string;
  /** Empty once it is erased. */
  original: string;
  messages: Said[];
  /** The approved words that wait for them, or null. */
  preview: (Omit<Preview, "answer"> & { isDue: boolean }) | null;
  thread: { id: string; title: string; publishedOn: string } | null;
  /** What they have said of the answer; null when they have not. */
  feedback: Feedback | null;
  /** Whether an address to be told at is kept, or could be; null where none is offered. */
  notice: "on" | "off" | null;
  removal: "possible" | "asked" | null;
  /** Of a reply in a thread: what became of it; null for a question. */
  reply: AskerReply | null;
  canWrite: boolean;
  canWithdraw: boolean;
  canGiveFeedback: boolean;
}

export type ReadResult =
  | { ok: true; view: AskerView }
  | { ok: false; error: "not-found" | "too-many" };

/** The asker's own page behind a kvittokod: where the question stands, the answer, what has been said, and what they may do. */
export async function readByReceipt(
  app: AppContext,
  asker: Asker,
): Promise<ReadResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  return {
    ok: true,
    view: await viewOf(app, asker.instance, found.submission),
  };
}

async function viewOf(
  app: AppContext,
  instance: Instance,
  submission: Submission,
): Promise<AskerView> {
  const instanceId = instanceIdOf(instance);
  const { id, work, wish, receivedAt } = submission;
  const original = (await openOriginal(app, instanceId, id)) ?? "";
  const preview = await openPreview(app, instance, submission);
  const thread = await findThreadOfSubmission(app.db, instanceId, id);
  return {
    ...{ submissionId: id, work, wish, receivedAt },
    ...(await timeOf(app, instance, submission)),
    ...(await answerOf(app, instance, submission)),
    original,
    reply: await askerReply(app, instance, submission, original),
    messages: await conversationOf(app, instanceId, id),
    preview: preview && shownPreview(preview, app.now()),
    thread,
    feedback: await findFeedback(app.db, instanceId, id),
    notice: await noticeOf(app, instance, submission),
    removal: thread && (await removalOf(app, instance, submission)),
    canWrite: isReachable(work),
    canWithdraw: move(work, "withdraw") !== null,
    canGiveFeedback: answeredWorks.includes(work),
  };
}

/** The words as they are read, and whether they go out at any moment. */
const shownPreview = ({ answer: _, ...shown }: Preview, now: Date) => ({
  ...shown,
  isDue: new Date(shown.publishAfter) <= now,
});

/** An address that is kept can always be taken back, also where no new one is asked for. */
async function noticeOf(
  app: AppContext,
  instance: Instance,
  { id, work }: Submission,
): Promise<AskerView["notice"]> {
  if (await hasNoticeAddress(app.db, instanceIdOf(instance), id)) return "on";
  return offersNotices(app, instance) && isReachable(work) ? "off" : null;
}

async function removalOf(
  app: AppContext,
  instance: Instance,
  { id }: Submission,
): Promise<AskerView["removal"]> {
  const instanceId = instanceIdOf(instance);
  const asked = await findOpenTask(app.db, instanceId, id, "removal");
  return asked ? "asked" : "possible";
}

/** Whether a message still reaches somebody who can act on it. */
export const isReachable = (work: Work): boolean =>
  work !== "withdrawn" && work !== "purged";
