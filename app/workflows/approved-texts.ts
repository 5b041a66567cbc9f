import type { Submission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { postTextHash, publicTextHash } from "#moderation/public-text.ts";
import { postsOf } from "./posts-of.ts";

export interface ApprovedText {
  subject: "thread" | "post";
  textHash: string;
}

/** What an approval of a wording stands behind: one thread, or each post on its own, since each can be taken away alone. */
export function approvedTexts(
  submission: Pick<Submission, "kind" | "postAuthor">,
  draft: Draft,
): ApprovedText[] {
  if (submission.kind === "question")
    return [{ subject: "thread", textHash: publicTextHash(draft) }];
  return postsOf(submission, draft).map(({ text }) => ({
    subject: "post",
    textHash: postTextHash(text),
  }));
}
