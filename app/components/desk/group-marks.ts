import type { FindingGroup, ReviewState } from "#moderation/decision.ts";
import type { Draft } from "#moderation/decision.ts";
import type { DraftPart } from "./draft-parts.ts";
import { marksWithin } from "./text-pieces.ts";
import { shiftSpans, spliceBetween } from "./spans.ts";
import type { Span } from "./spans.ts";

/** A finding where it stands in a text. */
export interface GroupMark extends Span {
  group: FindingGroup;
}

// The checker reads the original and what was added later as one text, with an empty line between.
const gap = 2;

/** The findings in each of the texts the asker has written; those dealt with stay, so that the reviewer sees what is gone. */
export function writtenMarks(
  state: ReviewState,
  written: readonly string[],
): GroupMark[][] {
  const all = state.groups.flatMap((group) =>
    group.inOriginal.map((span) => ({ ...span, group })),
  );
  let start = 0;
  return written.map((text) => {
    const marks = marksWithin(all, { start, end: start + text.length });
    start += text.length + gap;
    return marks;
  });
}

/** The findings in one part as it reads now, though it was checked as it read then. */
export function draftMarks(
  state: ReviewState,
  part: DraftPart,
  checked: Draft,
  now: Draft,
): GroupMark[] {
  const marks = state.groups.flatMap((group) =>
    group.inDraft
      .filter((span) => span.part === part)
      .map(({ start, end }) => ({ start, end, group })),
  );
  return shiftSpans(marks, spliceBetween(checked[part], now[part]));
}

/** How a mark looks: its tier while it is open, done once it is decided. */
export function markTone(
  group: FindingGroup,
): "must" | "judge" | "info" | "done" {
  return group.status === "open" ? group.tier : "done";
}
