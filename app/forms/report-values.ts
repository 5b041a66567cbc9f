import type { ReportCode } from "#moderation/report-codes.ts";

/** What a reader has filled in to say that something is wrong. */
export interface ReportValues {
  code: ReportCode | null;
  words: string;
  post: number | null;
  formToken: string;
  website: string;
}

export type ReportError = "code" | "long" | "stale-form" | "store-unavailable";

/** Whether it reached us; else what was filled in, kept. */
export type ReportAnswer =
  { sent: true } | { sent: false; values: ReportValues; error: ReportError };
