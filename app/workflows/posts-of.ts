import type { Submission } from "#db/queries/submissions.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { PostAuthor } from "#moderation/submission.ts";

/** One post as it will stand in the thread. */
export interface WrittenPost {
  author: PostAuthor;
  text: string;
}

/** The posts a reply's wording becomes, in order: what was said in the writer's voice, then our answer to a resident where there is one. */
export function postsOf(
  { postAuthor }: Pick<Submission, "postAuthor">,
  { question, answer }: Pick<Draft, "question" | "answer">,
): WrittenPost[] {
  const said: WrittenPost = {
    author: postAuthor ?? "resident",
    text: question,
  };
  if (said.author === "staff" || answer === "") return [said];
  return [said, { author: "staff", text: answer }];
}
