import type { ShownPost } from "#app/components/thread/posts.tsx";
import type { ThreadBeside } from "#app/workflows/thread-beside.server.ts";
import type { Lifeline } from "#app/workflows/list-lifelines.server.ts";
import type { Comment } from "#app/workflows/comments-of.server.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import type { ClaimMode } from "./queue-view.ts";
import type { ChildCheckView, TemplateView } from "./outcome-view.ts";
import type { SubmissionKind } from "#moderation/submission.ts";

export interface TopicChoice {
  id: string;
  name: string;
}

/** How long a question has left, as a page shows it. */
export interface ClockView {
  state: "on-time" | "due" | "late" | "paused";
  dueAt: string;
  workingHours: number;
}

/** Everything the desk shows of one question; only values that survive the way to the browser. */
export interface ReviewView {
  id: string;
  number: number;
  risk: string;
  riskJudgedAt: string | null;
  wish: "public" | "private";
  role: string | null;
  receivedAt: string;
  now: string;
  clock: ClockView;
  rowVersion: number;
  claimExpiresAt: string | null;
  original: string;
  additions: readonly { text: string; writtenAt: string }[];
  comments: readonly Comment[];
  /** What has been asked of specialists, and answered. */
  lifelines: readonly Lifeline[];
  /** What the asker has said can give them away, the latest first. */
  objections: readonly { text: string; writtenAt: string }[];
  draft: Draft;
  state: ReviewState;
  topics: readonly TopicChoice[];
  byline: string;
  /** Numbers for those who cannot wait, to give in an answer. */
  crisisNumbers: readonly { number: string; label: string }[];
  similar: readonly { id: string; title: string }[];
  /** What we have written to the asker before. */
  sent: readonly { text: string; writtenAt: string }[];
  childCheck: ChildCheckView | null;
  /** The number of the asker's last message on this page. */
  readMessages: number;
  /** Whether readers already read an earlier wording. */
  isCorrection: boolean;
  /** Whom to tell of a child at risk, where the instance names somebody. */
  duty: { name: string; phone: string } | null;
  templates: readonly TemplateView[];
  variableNames: readonly string[];
  styleGuide: readonly string[];
  similarWaiting: readonly WaitingView[];
  kind: SubmissionKind;
  /** Whose voice a reply is in. */
  postAuthor: string | null;
  /** The thread a reply is for; null when it is no longer public. */
  thread: ThreadBeside | null;
  /** How a question is held while one works on it. */
  claim: ClaimMode;
}

/** Another question in the queue, about the same thing. */
export interface WaitingView {
  id: string;
  number: number;
  topicName: string | null;
  receivedAt: string;
  /** The colleague who has it. */
  holder: string | null;
}

/** A question as it may be read by who has not taken it. */
export interface ReadOnlyView {
  original: string;
  additions: readonly { text: string; writtenAt: string }[];
  similar: readonly { id: string; title: string }[];
  similarWaiting: readonly WaitingView[];
}

/** A wording as a whole, on the shelf it will stand on. */
export interface ReadThroughView {
  topicName: string;
  sheet: SheetView;
}

/** What a reader will meet: the words and the HTML made from them. */
export interface SheetView {
  title: string;
  questionHtml: string;
  shortAnswer: string;
  answerHtml: string;
  byline: string;
  /** Of a reply: the posts it becomes, in place of the rest. */
  posts?: readonly ShownPost[];
}
