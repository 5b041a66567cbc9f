import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import {
  listPostsOfReply,
  type PublishedPost,
} from "#db/queries/forum-posts.server.ts";
import { hasHappened } from "#db/queries/log.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { type Change, wordDiff } from "#moderation/word-diff.ts";

/** What became of a reply, for the one who wrote it. */
export interface AskerReply {
  /** Null when the thread has been taken down. */
  thread: { id: string; title: string; byline: string } | null;
  /** What stands in the thread: the reply, and our answer to it. */
  posts: PublishedPost[];
  /** How we changed it, word by word; null when it stands as it was written, or stands nowhere. */
  changes: Change[] | null;
  isChanged: boolean;
  /** It was published, and has been taken away since. */
  isRemoved: boolean;
}

/** What became of a reply; null for a question. Only its own writer sees what we changed in it. */
export async function askerReply(
  app: Pick<AppContext, "db">,
  instance: Instance,
  { id, kind, threadId }: Submission,
  original: string,
): Promise<AskerReply | null> {
  if (kind !== "reply" || !threadId) return null;
  const instanceId = instanceIdOf(instance);
  const thread = await findPublishedThread(app.db, instanceId, threadId);
  const posts = await listPostsOfReply(app.db, instanceId, id);
  const own = posts.find(({ author }) => author !== "staff");
  const isChanged = own !== undefined && own.text !== original;
  const wasOut = await hasHappened(app.db, instanceId, id, "publish");
  return {
    thread: thread && {
      id: thread.id,
      ...{ title: thread.title, byline: thread.byline },
    },
    posts: posts.map(({ text: _, ...post }) => post),
    isChanged,
    changes: isChanged && original !== "" ? wordDiff(original, own.text) : null,
    isRemoved: wasOut && !own,
  };
}
