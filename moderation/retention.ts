const day = 86_400_000;

/** What a municipality has decided about keeping: under which reference, when, and for how many days after a question has ended. */
export interface RetentionDecision {
  reference: string;
  decidedOn: string;
  days: number;
}

/**
 * Questions that ended at this instant or before are to be purged.
 * Null without a decision: arkivlagen (1990:782) 10 § lets a municipality delete only what it has decided to.
 */
export function purgeCutoff(
  decision: RetentionDecision | null,
  now: Date,
): Date | null {
  if (!decision) return null;
  const decided = new Date(`${decision.decidedOn}T00:00:00Z`);
  if (decided > now) return null;
  return new Date(now.getTime() - decision.days * day);
}
