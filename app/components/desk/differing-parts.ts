import type { Draft } from "#moderation/decision.ts";

export interface Difference {
  part:
    "title" | "question" | "shortAnswer" | "answer" | "topicId" | "decisions";
  mine: string;
  saved: string;
}

/** Where my draft differs from the saved one, part by part; decisions are told by how many they are. */
export function differingParts(mine: Draft, saved: Draft): Difference[] {
  const texts = (
    ["title", "question", "shortAnswer", "answer", "topicId"] as const
  ).map((part) => ({
    part,
    mine: mine[part] ?? "",
    saved: saved[part] ?? "",
  }));
  const differences: Difference[] = texts.filter(
    (text) => text.mine !== text.saved,
  );
  return JSON.stringify(mine.decisions) === JSON.stringify(saved.decisions)
    ? differences
    : [
        ...differences,
        {
          part: "decisions",
          mine: String(mine.decisions.length),
          saved: String(saved.decisions.length),
        },
      ];
}
