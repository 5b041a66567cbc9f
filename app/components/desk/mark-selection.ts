/** Takes the words selected in the original or in a text to the field for marking by hand, and the focus with them. */
export function markSelection(): void {
  const manual = document.querySelector<HTMLDetailsElement>("#manual");
  if (manual === null) return;
  manual.open = true;
  const next = takeSelection() ? "#manual-words" : "#manual-surface";
  document.querySelector<HTMLElement>(next)?.focus();
}

/** Puts the selected words, if there are any, into the field for marking by hand; what breaks their lines becomes a space. */
export function takeSelection(): boolean {
  const surface = document.querySelector<HTMLInputElement>("#manual-surface");
  const words = (selectedInOriginal() || selectedInTexts())
    .replace(/\s+/gu, " ")
    .trim();
  if (surface === null || words === "") return false;
  surface.value = words;
  return true;
}

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Remembers when something was last selected in a field: each keeps its selection when another gets one. */
export function noteSelection(field: TextField, at: number): void {
  field.dataset["selectedAt"] = String(at);
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

function selectedInTexts(): string {
  const fields = [...document.querySelectorAll<TextField>("[data-part]")];
  const [latest = ""] = fields
    .toSorted((one, other) => selectedAt(other) - selectedAt(one))
    .map((field) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    )
    .filter((words) => words.trim() !== "");
  return latest;
}

const selectedAt = ({ dataset }: TextField): number =>
  Number(dataset["selectedAt"] ?? 0);
