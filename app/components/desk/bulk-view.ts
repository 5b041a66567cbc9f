/** Why one of the questions chosen was left as it was. */
export type BulkLeft =
  "not-found" | "taken" | "stale" | "acute" | "store-unavailable";

/** What came of putting many questions aside at once; the words come back as long as some are left. */
export interface BulkResult {
  bulk: true;
  /** Nothing was tried; what to put right. */
  error: "none-chosen" | "words-required" | "too-long" | "malformed" | null;
  marked: number;
  left: readonly { number: number; error: BulkLeft }[];
  /** The lines chosen that are still there. */
  chosen: readonly string[];
  words: string;
}
