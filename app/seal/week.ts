const day = 86_400_000;

/** The ISO 8601 week an instant falls in, as "2026-W47": the name of the key that seals what arrives then. */
export function weekOf(at: Date): string {
  const midnight = Date.UTC(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
  );
  const weekday = at.getUTCDay() || 7;
  // The Thursday decides which year a week belongs to.
  const thursday = new Date(midnight + (4 - weekday) * day);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - yearStart) / day / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** The ISO week after the named one. */
export function weekAfter(week: string): string {
  const [year = 0, number = 0] = week.split("-W").map(Number);
  // The fourth of January is always in week 1.
  const inFirst = Date.UTC(year, 0, 4);
  return weekOf(new Date(inFirst + number * 7 * day));
}
