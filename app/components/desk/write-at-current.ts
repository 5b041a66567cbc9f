import type { DeskSession } from "./desk-session.ts";
import { draftMarks } from "./group-marks.ts";

const parts = ["question", "shortAnswer", "answer"] as const;

/** Puts the cursor into the text, with the current finding selected where it stands. */
export function writeAtCurrent(session: DeskSession): void {
  for (const part of parts) {
    const mark = draftMarks(
      session.review,
      part,
      session.checked,
      session.draft,
    ).find(({ group }) => group.group === session.current);
    const field = document.querySelector<HTMLTextAreaElement>(
      `textarea#${part}`,
    );
    if (mark === undefined || field === null) continue;
    field.focus();
    field.setSelectionRange(mark.start, mark.end);
    return;
  }
  document
    .querySelector<HTMLElement>("textarea#question, textarea#answer")
    ?.focus();
}
