import { readFileSync } from "node:fs";
import path from "node:path";

/** One text of the gold set with what two annotators marked in it. */
export interface GoldDocument {
  id: string;
  language: string;
  text: string;
  spans: { start: number; end: number; label: string; text: string }[];
}

const direct = ["PERSON", "PLACE", "ORG", "ID", "CONTACT"];

/** The open gold set as it lies in the project. */
export function goldDocuments(): GoldDocument[] {
  const lines = readFileSync(path.resolve("tests/gold/open.jsonl"), "utf8");
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** What identifies somebody directly and is long enough to be looked for anywhere: "M" or "17" stands in every page. */
export function needlesOf({ spans }: GoldDocument): string[] {
  const identifying = spans.filter(({ label }) => direct.includes(label));
  return [
    ...new Set(
      identifying.map((span) => span.text).filter((text) => text.length >= 4),
    ),
  ];
}
