import { existsSync, readFileSync } from "node:fs";
import type { Label } from "#moderation/finding.ts";

export interface Span {
  start: number;
  end: number;
  label: Label;
}

export interface GoldDocument {
  id: string;
  text: string;
  register: string;
  hard: boolean;
  spans: readonly Span[];
  /** Borderline spans: a finding there is neither right nor wrong. */
  optional: readonly Span[];
}

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

type Line = Omit<GoldDocument, "optional" | "register" | "hard"> & {
  register?: string;
  hard?: boolean;
};

/** Reads a gold set, one document a line, with the borderline spans that lie beside it as `*.optional.jsonl`. */
export function readGold(path: string): GoldDocument[] {
  const beside = path.replace(/\.jsonl$/, ".optional.jsonl");
  const rows = existsSync(beside)
    ? readLines<{ id: string; optional: Span[] }>(beside)
    : [];
  const optional = new Map(rows.map((row) => [row.id, row.optional]));
  return readLines<Line>(path).map((line) => ({
    ...line,
    register: line.register ?? "-",
    hard: line.hard ?? false,
    optional: optional.get(line.id) ?? [],
  }));
}
