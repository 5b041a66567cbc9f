import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer } from "#app/lib/render-answer.server.ts";
import {
  openLatestWording,
  openMessages,
  openOriginal,
} from "#app/seal/submission-texts.server.ts";
import {
  findPublishedThread,
  findThreadOfSubmission,
} from "#db/queries/forum.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { dueInstant } from "#moderation/clock.ts";
import { move, type Wish, type Work } from "#moderation/submission.ts";
import { findByReceipt } from "./find-by-receipt.server.ts";

/** What the one who asked may see of their own question. */
export interface AskerView {
  submissionId: string;
  work: Work;
  wish: Wish;
  receivedAt: string;
  dueAt: Date;
  /** Empty once it is erased. */
  original: string;
  messages: {
    author: "resident" | "staff";
    text: string;
    html: string | null;
    writtenAt: string;
  }[];
  /** The answer that was published, as HTML; also after the thread has been taken down. */
  answerHtml: string | null;
  thread: { id: string; title: string; publishedOn: string } | null;
  /** The published thread the question was answered with. */
  linkedTo: { id: string; title: string } | null;
  canWrite: boolean;
  canWithdraw: boolean;
}

export type ReadResult =
  | { ok: true; view: AskerView }
  | { ok: false; error: "not-found" | "too-many" };

/** The asker's own page behind a kvittokod: where the question stands, the answer, and what has been said. */
export async function readByReceipt(
  app: AppContext,
  { instance, code }: { instance: Instance; code: string },
): Promise<ReadResult> {
  const found = await findByReceipt(app, { instance, code });
  if (!found.ok) return found;
  return { ok: true, view: await viewOf(app, instance, found.submission) };
}

async function viewOf(
  app: AppContext,
  instance: Instance,
  submission: Submission,
): Promise<AskerView> {
  const instanceId = instanceIdOf(instance);
  const messages = await openMessages(app, instanceId, submission.id);
  const { work, wish, receivedAt } = submission;
  return {
    submissionId: submission.id,
    work,
    wish,
    receivedAt,
    dueAt: submission.dueAt
      ? new Date(submission.dueAt)
      : dueInstant(
          new Date(receivedAt),
          instance.answerTarget,
          instance.workingHours,
        ),
    original: (await openOriginal(app, instanceId, submission.id)) ?? "",
    messages: messages
      .filter((message) => message.audience === "asker")
      .map(({ author, text, writtenAt }) => ({
        author,
        text,
        writtenAt,
        html: author === "staff" ? renderAnswer(text) : null,
      })),
    answerHtml: await publishedAnswer(app, instance, submission),
    thread: await findThreadOfSubmission(app.db, instanceId, submission.id),
    linkedTo: await linkedThread(app, instance, submission),
    canWrite: isReachable(work),
    canWithdraw: move(work, "withdraw") !== null,
  };
}

async function linkedThread(
  app: AppContext,
  instance: Instance,
  { work, threadId }: Submission,
): Promise<AskerView["linkedTo"]> {
  const instanceId = instanceIdOf(instance);
  const thread =
    work === "linked" && threadId
      ? await findPublishedThread(app.db, instanceId, threadId)
      : null;
  return thread && { id: thread.id, title: thread.title };
}

/** Whether a message still reaches somebody who can act on it. */
export const isReachable = (work: Work): boolean =>
  work !== "withdrawn" && work !== "purged";

async function publishedAnswer(
  app: AppContext,
  instance: Instance,
  submission: Submission,
): Promise<string | null> {
  const wasPublished =
    submission.work === "published" ||
    (submission.work === "answered-privately" && submission.wish === "public");
  const wording = wasPublished
    ? await openLatestWording(app, instanceIdOf(instance), submission.id)
    : null;
  return (
    wording &&
    renderAnswer(`${wording.draft.shortAnswer}\n\n${wording.draft.answer}`)
  );
}
