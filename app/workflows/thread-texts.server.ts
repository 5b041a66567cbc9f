import type { AppParts } from "#app/lib/app-context.ts";
import {
  openMessages,
  openOriginal,
} from "#app/seal/submission-texts.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { findThreadText } from "#db/queries/publication.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import type { CheckOptions, KnownValue } from "#moderation/check.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { valuesHidden } from "#moderation/thread-check.ts";

/** What a reply is held against: the thread as it reads, and what its asker wrote. */
export interface ThreadTexts {
  published: PublicText;
  /** Null once it is erased: then nothing is left to compare with. */
  written: string | null;
}

/** Opens the thread of a reply with everything its asker wrote; null for a question, and for a thread that has been taken down. */
export async function openThreadTexts(
  app: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  { kind, threadId }: Submission,
): Promise<ThreadTexts | null> {
  const thread =
    kind === "reply" && threadId
      ? await findThreadText(app.db, instanceId, threadId)
      : null;
  if (!thread) return null;
  const { submissionId, title, question, shortAnswer, answer } = thread;
  const original = await openOriginal(app, instanceId, submissionId);
  const messages = await openMessages(app, instanceId, submissionId);
  const added = messages
    .filter(({ author }) => author === "resident")
    .map(({ text }) => text);
  return {
    published: { title, question, shortAnswer, answer },
    written: original === null ? null : [original, ...added].join("\n\n"),
  };
}

/** What the asker of the thread wrote and the thread hides. */
export function hiddenInThread(
  thread: ThreadTexts | null,
  options: CheckOptions,
): KnownValue[] {
  return thread?.written
    ? valuesHidden(thread.written, thread.published, options)
    : [];
}
