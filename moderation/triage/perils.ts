/** What somebody may be in danger of; it decides whom a resident is told to call. */
export const perils = [
  "suicide",
  "body",
  "violence",
  "rape",
  "child",
  "honour",
  "harm",
  "hardship",
  "unclear",
] as const;
export type Peril = (typeof perils)[number];
