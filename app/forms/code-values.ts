/** What the holder of a code has filled in. */
export interface CodeValues {
  /** As typed, so that a mistake can be seen and put right. */
  typed: string;
  /** Sixteen digits, or null when it cannot be a code. */
  code: string | null;
  text: string;
}

/** What is wrong with a message to the staff. */
export type MessageProblem =
  { code: "empty" } | { code: "too-long"; over: number };

/** The most signs a message may hold. */
export const longestMessage = 4000;
