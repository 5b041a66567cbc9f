import type { Document } from "../reading/document.ts";

const inWords =
  "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five";

/** "lgh 1204", "port C", "uppgång två", "rum nr 3", "Flat 3": a word for a part of a house, and which one. */
const named = String.raw`(?:lgh(?:nr|t)?|läg(?:enhet(?:en)?)?(?:snummer|snr)?|vån(?:ing)?|plan|port(?:en)?|trapp(?:a|uppgång)?|uppg(?:ång)?|ingång|hus|rum|korr(?:idor)?|dörr|apartment|apt|flat|room|floor|unit|entrance|stairwell|staircase)\.?:?\s(?:(?:nr|nummer|number|no)\.?\s)?(?:\d{1,4}(?:\s?[a-h](?!\p{L}))?|[a-h](?!\p{L})|(?:${inWords})(?!\p{L}))`;
/** "3 tr", "4 trappor upp", "tredje våningen": how high up. */
const height = String.raw`(?:\d{1,2}|${inWords})\s(?:tr(?:app(?:a|or))?|vån(?:ingar)?)\.?(?:\supp)?|(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|översta|nedersta|\d{1,2}(?::?[ae]))\s(?:våningen|våning|vån|porten|uppgången|ingången|trappan)`;
/** "nb", "källaren": a floor by a word of its own; "1204": a flat by its number alone. */
const alone = String.raw`n\.?b\.?|b\.?v\.?|nedre\sbotten|källaren|vinden|[01]\d{3}`;

/** Those before a street, of which only "lgh 1204 på" may stand with "på": "tredje våningen på" is said of any house. */
const last = String.raw`(?:${named}(?:,?\s|\s?[-–/]\s?|\s(?:på|on|at)\s)|(?:${height}|${alone})(?:,?\s|\s?[-–/]\s?))`;
const parts = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:(?:${named}|${height}|${alone})(?:,?\s|\s?[-–/]\s?)){0,2}${last}$`,
  "iu",
);
/** The last of them, read backwards from a street: hardly any street has one before it. */
const lastPart = new RegExp(`(?<=${last})`, "iuy");

/** Gives where "lgh 1204, port C, " before the street at this place begins; the place itself where no part of a house stands there. */
export function partsStart({ text }: Document, street: number): number {
  lastPart.lastIndex = street;
  if (!lastPart.test(text)) return street;
  const from = Math.max(0, street - 64);
  return from + (parts.exec(text.slice(from, street))?.index ?? street - from);
}
