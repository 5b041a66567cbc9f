import type { AskerReply } from "#app/workflows/asker-reply.server.ts";
import type { Feedback } from "#moderation/feedback.ts";
import type { RemovalPart } from "#moderation/removal.ts";
import type { Wish, Work } from "#moderation/submission.ts";

/** Why a code opens nothing. */
export type CodeProblem =
  "malformed" | "not-found" | "too-many" | "store-unavailable";

export interface ShownMessage {
  author: "resident" | "staff";
  kind: string;
  text: string;
  html: string | null;
  writtenAt: string;
}

/** Exactly what will be public, for the asker's eyes first. */
export interface ShownPreview {
  textHash: string;
  publishAfter: string;
  /** It goes out at any moment. */
  isDue: boolean;
  title: string;
  topicName: string;
  questionHtml: string;
  shortAnswer: string;
  answerHtml: string;
  byline: string;
}

/** What the holder of a code sees of the question, and what they may do. */
export interface ShownView {
  work: Work;
  wish: Wish;
  receivedAt: string;
  dueAt: string;
  isLate: boolean;
  workingDays: number;
  original: string;
  messages: ShownMessage[];
  preview: ShownPreview | null;
  /** The published answer, also after its thread has been taken down. */
  answerHtml: string | null;
  thread: { id: string; title: string; publishedOn: string } | null;
  /** The published thread the question was answered with. */
  linkedTo: { id: string; title: string } | null;
  feedback: Feedback | null;
  notice: "on" | "off" | null;
  removal: "possible" | "asked" | null;
  /** Of a reply in a thread: what became of it; null for a question. */
  reply: AskerReply | null;
  canWrite: boolean;
  canWithdraw: boolean;
  canGiveFeedback: boolean;
}

/** The page's forms that something can be wrong with. */
export type FormName = "write" | "object" | "removal" | "notice" | "feedback";

export type FormProblem =
  | { code: "words-too-long"; over: number }
  | {
      code:
        | "words-required"
        | "part-required"
        | "address-wrong"
        | "nothing-chosen"
        | "closed"
        | "already-asked"
        | "stale"
        | "store-unavailable";
    };

/** A form that was not taken: what was filled in is kept until it is. */
export interface Tried {
  form: FormName;
  problem: FormProblem;
  text: string;
  part: RemovalPart | null;
}

/** What has just been done, to be said on top of the page. */
export type Done =
  | "written"
  | "agreed"
  | "objected"
  | "kept-private"
  | "feedback"
  | "notice-on"
  | "notice-off"
  | "removal";

/** What could not be done, where no form is at fault. */
export type Undone = "withdraw" | "changed" | "closed" | "store-unavailable";

/** Which page of the code's address is shown. */
export type CodeStep =
  | { step: "enter"; typed: string; problem: CodeProblem | null }
  | {
      step: "view";
      code: string;
      view: ShownView;
      done: Done | null;
      undone: Undone | null;
      tried: Tried | null;
    }
  | {
      step: "confirm";
      what: "withdraw" | "keep-private";
      code: string;
      failed: boolean;
    }
  | { step: "withdrawn" };
