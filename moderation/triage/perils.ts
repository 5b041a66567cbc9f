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

/** Tells that nobody is said to be in danger: what is only hard, or only sounds so, may have been answered before. */
export const isCalm = (peril: Peril | null): boolean =>
  peril === null || peril === "hardship" || peril === "unclear";
