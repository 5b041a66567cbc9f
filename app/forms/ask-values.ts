import type { ResidentRole, Wish } from "#moderation/submission.ts";

/** What a resident has filled in, as it goes back and forth between the steps. */
export interface AskValues {
  text: string;
  wish: Wish | null;
  role: ResidentRole | null;
  formToken: string;
  /** A field people cannot see; what stands in it was put there by a program. */
  website: string;
}

/** What has to be put right before the question can go on. */
export type AskProblem =
  | { field: "text"; code: "empty" }
  | { field: "text"; code: "no-words" }
  | { field: "text"; code: "too-long"; over: number }
  | { field: "wish"; code: "missing" };

/** The most signs a question may hold. */
export const longestQuestion = 4000;

/** The most signs the field takes: a text too long is kept and measured, and never too large for the server in any script. */
export const longestField = 10_000;
