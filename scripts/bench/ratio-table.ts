import { quantile } from "./timing.ts";

/** Something that was done again and again, and the milliseconds it took each time. */
export interface Timed {
  name: string;
  times: readonly number[];
  /** Milliseconds of processor time each time, where it was another process that worked. */
  cpu?: number | null;
}

/** Writes what was timed, one line each; the first line is what the others are held against. */
export function ratioTable(lines: readonly Timed[]): string {
  const bare = quantile(lines[0]?.times ?? [], 0.5);
  const rows = [
    ["", "p50 ms", "p95 ms", "CPU ms", "of bare"],
    ...lines.map(({ name, times, cpu }) => [
      name,
      quantile(times, 0.5).toFixed(2),
      quantile(times, 0.95).toFixed(2),
      cpu?.toFixed(1) ?? "–",
      (quantile(times, 0.5) / bare).toFixed(1),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const cell = (text: string, column: number) =>
    column === 0
      ? text.padEnd(widths[column] ?? 0)
      : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}
