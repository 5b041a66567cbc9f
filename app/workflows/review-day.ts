/** A day as it is stored and shown: "2026-11-16". */
export const dayOf = (day: Date): string => day.toISOString().slice(0, 10);

/** Law and amounts change in January and July; an answer is read again before both have passed. */
export function halfYearAfter(day: Date): Date {
  return new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 6, day.getUTCDate()),
  );
}
