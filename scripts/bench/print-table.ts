import { align } from "./align.ts";
import type { Measured } from "./measure.ts";

const columns: [
  title: string,
  cell: (line: Measured, plain: number) => string,
][] = [
  ["requests/s", ({ perSecond }) => whole(perSecond)],
  ["p50 ms", ({ p50 }) => String(p50)],
  ["p99 ms", ({ p99 }) => String(p99)],
  ["CPU ms", ({ cpuPerRequest: cpu }) => cpu?.toFixed(3) ?? "–"],
  ["bytes", ({ bytesPerAnswer }) => whole(bytesPerAnswer)],
  ["of plain", ({ perSecond }, plain) => (perSecond / plain).toFixed(3)],
  ["failed", ({ failed }) => String(failed)],
];

const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** Writes what was measured, one line each; the first line is what the others are held against. */
export function tableOf(lines: readonly Measured[]): string {
  const plain = lines[0]?.perSecond ?? 1;
  const rows = [
    ["", ...columns.map(([title]) => title)],
    ...lines.map((line) => [
      line.name,
      ...columns.map(([, cell]) => cell(line, plain)),
    ]),
  ];
  return align(rows);
}
