import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Readonly<Record<string, string>>;

/** Reads a tab-separated table with a heading into one record a row. */
export function readTable(folder: string, name: string): Row[] {
  const [heading = "", ...lines] = readFileSync(
    join(folder, name),
    "utf8",
  ).split("\n");
  const columns = heading.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => rowOf(columns, line.split("\t")));
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column, index) => [column, cells[index] ?? ""]),
  );
}
