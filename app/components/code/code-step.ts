import type { MessageProblem } from "#app/forms/code-values.ts";
import type { Wish, Work } from "#moderation/submission.ts";

/** Why a code opens nothing. */
export type CodeProblem =
  "malformed" | "not-found" | "too-many" | "store-unavailable";

export interface ShownMessage {
  author: "resident" | "staff";
  text: string;
  html: string | null;
  writtenAt: string;
}

/** What the holder of a code sees of the question. */
export interface ShownView {
  work: Work;
  wish: Wish;
  receivedAt: string;
  dueAt: string;
  original: string;
  messages: ShownMessage[];
  /** The published answer, also after its thread has been taken down. */
  answerHtml: string | null;
  thread: { id: string; title: string; publishedOn: string } | null;
  /** The published thread the question was answered with. */
  linkedTo: { id: string; title: string } | null;
  canWrite: boolean;
  canWithdraw: boolean;
}

/** How the last attempt to write more went; the text is kept until it is sent. */
export interface Writing {
  text: string;
  problem:
    MessageProblem | { code: "closed" } | { code: "store-unavailable" } | null;
  sent: boolean;
}

/** Which page of the code's address is shown. */
export type CodeStep =
  | { step: "enter"; typed: string; problem: CodeProblem | null }
  | {
      step: "view";
      code: string;
      view: ShownView;
      writing: Writing;
      notWithdrawn: boolean;
    }
  | { step: "confirm"; code: string; failed: boolean }
  | { step: "withdrawn" };

export const nothingWritten: Writing = { text: "", problem: null, sent: false };
