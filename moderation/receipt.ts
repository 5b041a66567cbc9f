const digits = 16;
const highest = 10n ** BigInt(digits);

/** As many bytes as receiptFrom reads: 64 bits for 53 bits of code leaves a bias below one in a thousand. */
export const receiptBytes = 8;

/** A kvittokod from random bytes: 16 digits, which can pass for a customer number on a note. */
export function receiptFrom(bytes: Uint8Array): string {
  if (bytes.length < receiptBytes)
    throw new RangeError(`a receipt needs ${receiptBytes} bytes`);
  const number = bytes
    .subarray(0, receiptBytes)
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return String(number % highest).padStart(digits, "0");
}

/** The code as typed, without the signs people put between digits; null when it cannot be one. */
export function parseReceipt(typed: string): string | null {
  const code = typed.normalize("NFKC").replace(/[\s.\-–—]/gu, "");
  return /^[0-9]{16}$/.test(code) ? code : null;
}

/** The code in four groups, easier to copy by hand. */
export function receiptGroups(code: string): string[] {
  return code.match(/.{4}/g) ?? [];
}
