import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { listPosts } from "#db/queries/forum-posts.server.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import type { ReviewTexts } from "./review-texts.server.ts";

/** The thread of a reply as it reads on the forum, to be read while the reply is reviewed. */
export interface ThreadBeside {
  id: string;
  title: string;
  questionHtml: string;
  shortAnswer: string;
  answerHtml: string;
  byline: string;
  posts: Awaited<ReturnType<typeof listPosts>>;
  /** Whether what the asker wrote is still there to compare the reply with. */
  isCompared: boolean;
}

/** Opens the thread a reply is for; null for a question, and for a thread that has been taken down. */
export async function openThreadBeside(
  app: Pick<AppParts, "db">,
  instance: Instance,
  { kind, threadId }: Submission,
  texts: Pick<ReviewTexts, "thread">,
): Promise<ThreadBeside | null> {
  const instanceId = instanceIdOf(instance);
  const thread =
    kind === "reply" && threadId
      ? await findPublishedThread(app.db, instanceId, threadId)
      : null;
  if (!thread || !threadId) return null;
  const { id, title, questionHtml, shortAnswer, answerHtml, byline } = thread;
  return {
    ...{ id, title, questionHtml, shortAnswer, answerHtml, byline },
    posts: await listPosts(app.db, instanceId, threadId),
    isCompared: (texts.thread?.written ?? null) !== null,
  };
}
