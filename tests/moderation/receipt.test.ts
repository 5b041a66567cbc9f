import fc from "fast-check";
import { expect, test } from "vitest";
import {
  parseReceipt,
  receiptFrom,
  receiptGroups,
} from "#moderation/receipt.ts";

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });

test("a code is always sixteen digits, and is read again however it was copied", () => {
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom(" ", "-", "", " - ", "."),
      (random, between) => {
        const code = receiptFrom(random);
        expect(code).toMatch(/^\d{16}$/);
        expect(parseReceipt(` ${receiptGroups(code).join(between)} `)).toBe(
          code,
        );
      },
    ),
  );
});

for (const typed of [
  "",
  "1234",
  "12345678901234567",
  "1234 5678 9012 345a",
  "abcd",
  "١٢٣٤",
]) {
  test(`"${typed}" cannot be a code`, () =>
    expect(parseReceipt(typed)).toBeNull());
}

test("fewer bytes than a code needs are a bug", () => {
  expect(() => receiptFrom(new Uint8Array(7))).toThrow(RangeError);
});
