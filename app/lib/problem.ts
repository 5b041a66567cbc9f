/** Why the server refused a request before any page saw it. */
export type Problem =
  | "unknown-host"
  | "wrong-method"
  | "forged-origin"
  | "too-large"
  | "too-many"
  | "malformed"
  | "store-unavailable";

/** The status each problem answers with. */
export const problemStatus: Record<Problem, number> = {
  "unknown-host": 421,
  "wrong-method": 405,
  "forged-origin": 403,
  "too-large": 413,
  "too-many": 429,
  malformed: 400,
  "store-unavailable": 503,
};
