/** Takes the words selected in the original or in a text to the field for marking by hand, and the focus with them. */
export function markSelection(): void {
  const manual = document.querySelector<HTMLDetailsElement>("#manual");
  const surface = document.querySelector<HTMLInputElement>("#manual-surface");
  if (manual === null || surface === null) return;
  const words = (selectedInOriginal() || selectedInTexts()).trim();
  manual.open = true;
  if (words !== "") surface.value = words;
  const next =
    words === ""
      ? surface
      : document.querySelector<HTMLElement>("#manual-words");
  next?.focus();
}

function selectedInOriginal(): string {
  const selection = document.getSelection();
  const original = document.querySelector("#original");
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return "";
  const range = selection.getRangeAt(0);
  if (!original?.contains(range.commonAncestorContainer)) return "";
  const words = range.cloneContents();
  // The numbers of the marks are not the resident's words.
  for (const number of words.querySelectorAll("sup")) number.remove();
  return words.textContent;
}

// A textarea keeps its selection when the focus leaves it.
function selectedInTexts(): string {
  for (const text of document.querySelectorAll<HTMLTextAreaElement>(
    "textarea[data-part]",
  )) {
    const words = text.value.slice(text.selectionStart, text.selectionEnd);
    if (words.trim() !== "") return words;
  }
  return "";
}
