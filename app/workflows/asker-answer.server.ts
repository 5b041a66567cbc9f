import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer } from "#app/lib/render-answer.server.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import { findApproval } from "#db/queries/approvals.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";

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
  const wording = wasPublished
    ? await openLatestWording(app, instanceId, id)
    : null;
  if (!wording) return null;
  const { shortAnswer, answer } = wording.draft;
  // A wording nobody has approved is a draft, and no answer.
  const hash = publicTextHash(wording.draft);
  if (!(await findApproval(app.db, instanceId, id, hash))) return null;
  return renderAnswer(shortAnswer) + renderAnswer(answer);
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
