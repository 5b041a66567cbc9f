import type { ReplyAuthor } from "#moderation/submission.ts";

/** What a resident has filled in to reply in a thread, as it goes back and forth between the steps. */
export interface ReplyValues {
  text: string;
  author: ReplyAuthor | null;
  /** As typed; only the one who asked has one. */
  code: string;
  formToken: string;
  /** A field people cannot see; what stands in it was put there by a program. */
  website: string;
}

/** What has to be put right before the reply can go on. */
export type ReplyProblem =
  | { field: "text"; code: "empty" }
  | { field: "text"; code: "too-long"; over: number }
  | { field: "author"; code: "missing" }
  | { field: "code"; code: "malformed" | "not-asker" | "too-many" };

/** The most signs a reply may hold: a post is read among others, and by a colleague twice. */
export const longestReply = 2000;
