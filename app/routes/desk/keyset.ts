/** Where the page before ended, from the address; nothing on the first page. */
export function beforeFrom(request: Request): { before?: number } {
  const given = new URL(request.url).searchParams.get("fore") ?? "";
  return /^\d{1,15}$/.test(given) ? { before: Number(given) } : {};
}

/** One page of a list that was asked for one line more than it shows, and where the next begins. */
export function pageOf<Line extends { sequence: number }>(
  lines: readonly Line[],
  size: number,
): { lines: Line[]; next: number | null } {
  const shown = lines.slice(0, size);
  return {
    lines: shown,
    next: lines.length > size ? (shown.at(-1)?.sequence ?? null) : null,
  };
}
