import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { ThreadId } from "#db/ids.ts";
import {
  findPublishedThread,
  findThreadOfSubmission,
} from "#db/queries/forum.server.ts";
import { orUnavailable } from "#db/transaction.server.ts";
import type { ReplyAuthor } from "#moderation/submission.ts";
import { closedFor } from "./discussion-of.ts";
import { findByReceipt } from "./find-by-receipt.server.ts";
import { submitQuestion, type SubmitResult } from "./submit-question.server.ts";

export interface Reply {
  instance: Instance;
  threadId: ThreadId;
  text: string;
  author: ReplyAuthor;
  /** The kvittokod of the thread's question; asked for from the one who asked alone. */
  code: string | null;
  formToken: string;
  honeypot: string;
}

export type SubmitReplyResult =
  | SubmitResult
  | { ok: false; error: "not-found" | "closed" | "not-asker" | "too-many" };

/**
 * Seals a reply to a thread and puts it in the queue, as a question is put there; nobody but staff reads it until it is approved.
 * Only the code of the thread's own question lets somebody write as the one who asked.
 */
export async function submitReply(
  app: AppContext,
  reply: Reply,
): Promise<SubmitReplyResult> {
  const { instance, threadId, author } = reply;
  const instanceId = instanceIdOf(instance);
  const thread = await findPublishedThread(app.db, instanceId, threadId);
  if (!thread) return { ok: false, error: "not-found" };
  if (closedFor(instance, thread)) return { ok: false, error: "closed" };
  const refused = author === "asker" ? await refusedAsker(app, reply) : null;
  if (refused) return refused;
  return submitQuestion(app, {
    ...{ instance, text: reply.text, formToken: reply.formToken },
    honeypot: reply.honeypot,
    wish: "public",
    role: author === "parent" ? "parent" : null,
    topicId: thread.topicId,
    reply: { threadId, author },
  });
}

async function refusedAsker(
  app: AppContext,
  { instance, threadId, code }: Reply,
): Promise<Extract<SubmitReplyResult, { ok: false }> | null> {
  if (code === null) return { ok: false, error: "not-asker" };
  const found = await orUnavailable(() =>
    findByReceipt(app, { instance, code }),
  );
  if (!found.ok && found.error !== "not-found")
    return { ok: false, error: found.error };
  const asked =
    found.ok &&
    (await findThreadOfSubmission(
      app.db,
      instanceIdOf(instance),
      found.submission.id,
    ));
  return asked && asked.id === threadId
    ? null
    : { ok: false, error: "not-asker" };
}
