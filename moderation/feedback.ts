/** What an asker can say of an answer. */
export const feedbackWords = ["yes", "partly", "no"] as const;
export type FeedbackWord = (typeof feedbackWords)[number];

/** The two voluntary answers; null is a question left alone. */
export interface Feedback {
  /** Was the answer about what was asked? */
  rightThing: FeedbackWord | null;
  helped: FeedbackWord | null;
}
