import { gapOf, type Groups } from "./groups.ts";
import { intervals } from "./interval.ts";
import { summarise, type Measured } from "./metrics.ts";
import { wilson } from "./share.ts";

const shown = (value: number) =>
  Number.isNaN(value)
    ? "-"
    : Number.isInteger(value)
      ? String(value)
      : value.toFixed(4);
const range = ([low, high]: readonly [number, number]) =>
  `${shown(low)} to ${shown(high)}`;

function printRow(name: string, ...cells: readonly string[]) {
  const widths = [10, 20, 12];
  const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
  console.log(`  ${name.padEnd(26)}${padded.join("")}`.trimEnd());
}

/** Prints every figure with its 95 % interval, drawn by document. */
export function printFigures(measured: readonly Measured[]): void {
  const ranges = intervals(measured, summarise);
  printRow("", "figure", "95 %");
  for (const [name, value] of Object.entries(summarise(measured)))
    if (!/^recall [A-Z]/.test(name))
      printRow(
        name,
        shown(value),
        name === "documents" ? "" : range(ranges[name] ?? [NaN, NaN]),
      );
}

/** Prints how often something is called a person that touches no mark of the corpus, whatever else it is. */
export function printFalsePersons(measured: readonly Measured[]): void {
  const name = "false persons, 100 words";
  printRow(name, shown(summarise(measured)[name] ?? NaN));
}

/** Prints recall by group with its 95 % interval, the largest group first. */
export function printGroups(title: string, groups: Groups): void {
  printRow(title, "recall", "95 %", "found");
  for (const [name, share] of groups)
    printRow(
      `  ${name}`,
      shown(share.found / share.all),
      range(wilson(share)),
      `${share.found} of ${share.all}`,
    );
}

/** Prints recall by group, and how far apart the best and the worst of the larger groups are. */
export function printGap(title: string, groups: Groups): void {
  printGroups(title, groups);
  printRow("  gap, 15 names or more", shown(gapOf(groups)));
}

/** Prints how direct mentions are found in each register. */
export function printRegisters(measured: readonly Measured[]): void {
  printRow("by register", "direct", "false, 100 words", "documents");
  const registers = Map.groupBy(measured, ({ document }) => document.register);
  for (const [register, own] of registers) {
    const figures = summarise(own);
    printRow(
      `  ${register}`,
      shown(figures["recall, direct"] ?? NaN),
      shown(figures["false all, 100 words"] ?? NaN),
      String(own.length),
    );
  }
}

/** Prints how the same texts fare written otherwise. */
export function printCopy(name: string, measured: readonly Measured[]): void {
  const figures = summarise(measured);
  printRow(
    `  ${name}`,
    shown(figures["recall, direct"] ?? NaN),
    shown(figures["recall PERSON"] ?? NaN),
    shown(figures["false all, 100 words"] ?? NaN),
  );
}

/** Prints the heading of the lines that `printCopy` prints. */
export function printCopyHeading(): void {
  printRow("written otherwise", "direct", "PERSON", "false, 100 words");
}

/** Prints what was missed, document by document. */
export function printMisses(measured: readonly Measured[]): void {
  const missed = measured.flatMap(({ document, mentions }) =>
    mentions
      .filter(({ isFound }) => !isFound)
      .map(({ label, start, end }) => ({
        id: document.id,
        label,
        surface: document.text.slice(start, end),
      })),
  );
  console.log(`  ${missed.length} missed mentions`);
  for (const { id, label, surface } of missed)
    console.log(`    ${id} ${label} ${JSON.stringify(surface)}`);
}
