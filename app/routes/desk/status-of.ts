const statuses: Record<string, number> = {
  "not-found": 404,
  stale: 409,
  taken: 409,
  "not-yours": 409,
  "private-only": 409,
  "not-approved": 409,
  "too-early": 409,
  "own-text": 403,
  malformed: 400,
  "store-unavailable": 503,
};

/** The status a refusal at the desk answers with; what a person can put right in the form is 422. */
export function statusOf(error: string): number {
  return statuses[error] ?? 422;
}
