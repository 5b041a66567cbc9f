import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer } from "#app/lib/render-answer.server.ts";
import { openEarlierWording } from "#app/seal/earlier-wording.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { findApprovedNumber } from "#db/queries/wordings.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";

export interface AskerAnswer {
  /** The answer that was published, as HTML; also after the thread has been taken down. */
  answerHtml: string | null;
  /** The published thread the question was answered with. */
  linkedTo: { id: string; title: string } | null;
}

/** The answer that stands outside the conversation: the published one, or the thread that was pointed to. */
export async function answerOf(
  app: AppContext,
  instance: Instance,
  submission: Submission,
): Promise<AskerAnswer> {
  return {
    answerHtml: await publishedAnswer(app, instance, submission),
    linkedTo: await linkedThread(app, instance, submission),
  };
}

async function publishedAnswer(
  app: AppContext,
  instance: Instance,
  { id, work, wish }: Submission,
): Promise<string | null> {
  const wasPublished =
    work === "published" ||
    (work === "answered-privately" && wish === "public");
  const instanceId = instanceIdOf(instance);
  // A wording nobody has approved is a draft, and no answer; so is a correction that was left.
  const number = wasPublished
    ? await findApprovedNumber(app.db, instanceId, id)
    : null;
  const draft =
    number === null
      ? null
      : await openEarlierWording(app, instanceId, id, number);
  return draft && renderAnswer(draft.shortAnswer) + renderAnswer(draft.answer);
}

async function linkedThread(
  app: AppContext,
  instance: Instance,
  { kind, threadId }: Submission,
): Promise<AskerAnswer["linkedTo"]> {
  const instanceId = instanceIdOf(instance);
  const thread =
    kind === "question" && threadId
      ? await findPublishedThread(app.db, instanceId, threadId)
      : null;
  return thread && { id: thread.id, title: thread.title };
}
