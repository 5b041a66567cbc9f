/** Puts a text where the cursor stands in a field, as paragraphs of their own, and tells the page as if it had been typed. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  if (field.readOnly) return;
  const { value, selectionStart: start, selectionEnd: end } = field;
  const before = value.slice(0, start);
  const after = value.slice(end);
  const lead = before.trim() === "" || before.endsWith("\n\n") ? "" : "\n\n";
  const tail = after.trim() === "" || after.startsWith("\n\n") ? "" : "\n\n";
  field.setRangeText(`${lead}${text}${tail}`, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

/** The field of a name on the desk. */
export function fieldNamed(name: string): HTMLTextAreaElement | null {
  const field = document.getElementById(name);
  return field instanceof HTMLTextAreaElement ? field : null;
}
