import type { Evidence } from "../finding.ts";
import type { TaggedText } from "../model/tagger.ts";
import type { Document } from "./document.ts";

/** Below how likely it speaks against a word whose only fault is to be in no list: of thirty such in texts of their own, none was a name. */
const doubtsBelow = 0.03;

/** Marks what any other rule has something to say of. */
function coveredByOthers(
  { text }: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { ruleId, start, end } of found)
    if (ruleId !== "unknown-word") covered.fill(1, start, end);
  return covered;
}

/** "hallgolvet", "svårligen": a word that nothing explains, but that stands where no name does, is for a glance alone. */
export function doubtUnlikely(
  document: Document,
  tagged: TaggedText,
  found: readonly Evidence[],
): Evidence[] {
  const unlikely = new Set(
    tagged.words
      .filter(({ probability }) => probability < doubtsBelow)
      .map(({ index }) => document.words[index]?.start),
  );
  const covered = coveredByOthers(document, found);
  return found
    .filter(
      ({ ruleId, start, end }) =>
        ruleId === "unknown-word" &&
        unlikely.has(start) &&
        !covered.subarray(start, end).includes(1),
    )
    .map(({ start, end }) => ({
      ...{ start, end, kind: "person", source: "model" },
      ...{ ruleId: "unlikely-name", weight: -0.5, parameters: {} },
    }));
}
