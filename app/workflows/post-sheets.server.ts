import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { PostAuthor } from "#moderation/submission.ts";
import { postsOf } from "./posts-of.ts";

/** A post as readers will meet it. */
export interface PostSheet {
  author: PostAuthor;
  html: string;
}

/** The posts a reply's wording becomes, with the HTML made from exactly those words. */
export function postSheets(
  submission: Pick<Submission, "postAuthor">,
  draft: Pick<Draft, "question" | "answer">,
): PostSheet[] {
  return postsOf(submission, draft).map(({ author, text }) => ({
    author,
    html: author === "staff" ? renderAnswer(text) : renderQuestion(text),
  }));
}
