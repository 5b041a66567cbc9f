import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Risk } from "#moderation/submission.ts";
import { parseSentence } from "../tagger/read-marked.ts";

export interface RatedText {
  text: string;
  risk: Risk;
}

const linesOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** The invented texts whose risk we know: one file for each. */
export function readRated(folder: string): RatedText[] {
  return (["acute", "elevated", "none"] as const).flatMap((risk) =>
    linesOf(path.join(folder, `${risk}.txt`)).map((text) => ({ text, risk })),
  );
}

/** The cases that tests hold the rules to. */
export function readCases(folder: string): RatedText[] {
  return readdirSync(folder).flatMap((name) => {
    const { risk, cases } = JSON.parse(
      readFileSync(path.join(folder, name), "utf8"),
    ) as { risk: Risk; cases: { text: string }[] };
    return cases.map(({ text }) => ({ text, risk }));
  });
}

/** Sentences of daily life, written for finding names; nobody has said how grave they are. */
export function readDaily(folder: string): string[] {
  const names =
    "contexts,elders,english,learners,more-names,no-names,parents,sms,staff,teen".split(
      ",",
    );
  return names.flatMap((name) =>
    linesOf(path.join(folder, `${name}.txt`)).map(
      (line) => parseSentence(line, name).text,
    ),
  );
}
