// Control signs but tab and line feed; bidi overrides and isolates, which can make a text read otherwise than it is stored.
const unwanted =
  // eslint-disable-next-line no-control-regex -- exactly these signs are what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\u200b]/gu;

/** What a person wrote, well-formed and in one spelling (NFC, LF); joiners stay, since Persian and emoji need them. */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?/gu, "\n")
    .toWellFormed()
    .replace(unwanted, "")
    .normalize("NFC")
    .trim();
}

/** The same, on one line. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/gu, " ");
}
