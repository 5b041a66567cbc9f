import type { Document } from "./document.ts";

const houseNumber =
  /^\s?(?:nr\.?\s?)?\d{1,3}(?!\d)(?:\s?[-–]\s?\d{1,3})?(?:\s?[a-hA-H](?![\p{L}\p{N}]))?(?:,?\s(?:port(?:en)?\s[a-hA-H](?![\p{L}\p{N}])|\d\s?tr(?:appor)?|tr\s?\d(?!\d)|(?:nb|bv|ög)(?![\p{L}\p{N}])|(?:lgh|lägenhet|vån(?:ing)?|port|uppg(?:ång)?)\.?\s?(?:\d{1,4}|[A-H](?![\p{L}\p{N}])|\d\s?tr))|,?\s(?:lgh|läg(?:enhet)?|apartment|apt|flat)\.?\s\d{1,4}){0,2}/iu;

/** Gives how far the number, flat and floor after a street go. */
export function numberEnd(document: Document, end: number): number {
  const match = houseNumber.exec(document.text.slice(end, end + 40));
  return match &&
    !/^\s?\d{1,3}\s?(?:år|kr|min|km|st(?![\p{L}\p{N}])|%)/u.test(
      document.text.slice(end, end + 12),
    )
    ? end + match[0].length
    : end;
}
