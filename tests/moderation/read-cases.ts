import { readdirSync, readFileSync } from "node:fs";
import type { Label, Tier } from "#moderation/finding.ts";

/** A text and what must be found in it; without spans, nothing may be. */
export interface Case {
  text: string;
  spans: readonly [number, number, Label][];
  tier?: Tier;
  atMost?: "judge" | "info";
  knownMiss?: string;
}

const folder = "tests/moderation/cases";

/** The files of cases, by name. */
export const caseFiles: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith(".json"),
);

export function readCases(file: string): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as {
    cases: Case[];
  };
  return cases;
}
