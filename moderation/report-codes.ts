/** What a reader can say is wrong. */
export const reportCodes = [
  "identifying",
  "mine",
  "wrong",
  "hurtful",
  "other",
] as const;
export type ReportCode = (typeof reportCodes)[number];

/** The most signs a reader's words may have. */
export const longestReport = 1_000;
