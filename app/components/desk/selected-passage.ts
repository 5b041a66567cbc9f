import { parts } from "#moderation/decision.ts";
import type { PublicText } from "#moderation/public-text.ts";
import { findPassage } from "./find-passage.ts";
import type { TypedPassage } from "./reading-view.ts";

/** The words selected in the text that is read, as a passage to comment on; null when they are not within one part of it. */
export function selectedPassage(text: PublicText): TypedPassage | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: common } = range;
  const element = common instanceof Element ? common : common.parentElement;
  const place = element?.closest<HTMLElement>("[data-passages]");
  const part = parts.find((name) => name === place?.dataset["passages"]);
  if (!place || !part) return null;
  const before = document.createRange();
  before.setStart(place, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const span = findPassage(text[part], wordsIn(range), wordsIn(before));
  return span && { part, ...span, text: "" };
}

/** The words of the text itself: not those struck out, nor those for screen readers. */
function wordsIn(range: Range): string {
  const words = range.cloneContents();
  for (const other of words.querySelectorAll("del, .hidden")) other.remove();
  return words.textContent;
}
