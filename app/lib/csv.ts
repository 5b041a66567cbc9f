/** A table as CSV that Swedish spreadsheets open as it is: semicolons, a byte order mark, nothing run as a formula. */
export function csvOf(
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = rows.map((row) => row.map(cellOf).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  // A cell that begins like a formula is read as one unless something stands before it (OWASP, CSV injection).
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
