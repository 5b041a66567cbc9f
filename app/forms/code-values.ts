import type { Feedback } from "#moderation/feedback.ts";
import type { RemovalPart } from "#moderation/removal.ts";

/** What the holder of a code has filled in. */
export interface CodeValues {
  /** As typed, so that a mistake can be seen and put right. */
  typed: string;
  /** Sixteen digits, or null when it cannot be a code. */
  code: string | null;
  text: string;
  /** Which wording a yes is said to. */
  textHash: string;
  email: string;
  part: RemovalPart | null;
  feedback: Feedback;
}
