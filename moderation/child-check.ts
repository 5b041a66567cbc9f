/** What a reviewer may find when they ask whether a child in the text can come to harm. */
export const childOutcomes = [
  "no-child",
  "no-concern",
  "concern-unknown",
  "report-made",
  "report-exists",
] as const;
export type ChildOutcome = (typeof childOutcomes)[number];

/** Whether the duty person must hear of it: a concern that nobody else has taken care of yet, or a report just made. */
export function raisesAlarm(outcome: ChildOutcome): boolean {
  return outcome === "concern-unknown" || outcome === "report-made";
}
