import { months } from "../cues/time.ts";

export const year = String.raw`(?:\s?,?\s?(?:år )?(?:(?:1[89]|20)\d{2}|[-'´]\d{2}))`;
export const ordinal = String.raw`(?:sista|siste|förste|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|tolvte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugo(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|trettionde|trettioförsta|tjugoförste)`;
/** "12:e", "12:te", "1:sta", "12.e", "3rd": how a figure is said to be one of a row. */
export const nth = String.raw`(?:[:.]?(?:e|a)|:?(?:de|te|sta|dje|dra)|st|nd|rd|th)`;
/** "nionde i nionde trettiosex", "nionde mars nittonhundratrettiosex": a year in words. */
export const wordYear = String.raw`(?:\s(?:(?:nitton|nittonhundra|tjugohundra|tvåtusen)?(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|(?:tjugohundra|tvåtusen|nittonhundra)\p{L}{0,12}|noll(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio))(?=\s?[.,;!?)\n]|\s(?:och|o|i|på|som|så|med|har|bor)(?!\p{L})|$))`;
const dayOfRow = String.raw`(?:${ordinal}|\d{1,2}${nth})`;
const monthOfRow = String.raw`(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|tolvte|(?:[1-9]|1[0-2])${nth})`;
/** "den nionde i nionde trettiosex", "den 24 i tredje", "den 30 i elfte månaden 1938": but not "den femte i tredje raden". */
const notOfRow = String.raw`(?![\p{L}\p{N}]|\s(?:gång|rad|klass|plats|led|hand|kön|hand|spår|rum|våning|dag|vecka|barn|försök|person|kull|lag|omgång|grupp|serie|hand|ordning|steg)\p{L}*)`;
export const ordinals = new RegExp(
  String.raw`(?<![\p{L}\p{N}])den (?:${dayOfRow}|\d{1,2}) i ${monthOfRow}(?: månaden)?(?:${year}|${wordYear})?${notOfRow}`,
  "giu",
);
export const ordinalsAlone = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:den )?\d{1,2}(?::?[ea]) |den (?:tjugo|trettio|\p{L}{2,5}ton)\p{L}{2,8} )(?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte)(?:${year}|${wordYear})?${notOfRow}`,
  "giu",
);
/** "mars den 12:e", "12-mar-2024", "den 12-3", "datum 12 03 24": days in the orders and with the signs that few write. */
export const rareOrders = [
  String.raw`(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) den (?:0?[1-9]|[12]\d|3[01])${nth}?(?![\p{L}\p{N}:])`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])-(?:${months}|mar)-(?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}])`,
  String.raw`den (?<span>(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2]))(?![\p{L}\p{N}]|[-.:/]\d|\s?(?:år|dag|vecko|matchen|grad|tim|procent|%)|-)`,
  String.raw`(?:datum|dat\.|daterad|daterat):?\s(?<span>(?:0[1-9]|[12]\d|3[01])\s(?:0[1-9]|1[0-2])\s\d{2}|\d{2}\s(?:0[1-9]|1[0-2])\s(?:0[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}]|\s\d)`,
].map(
  (pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}.,:/-])${pattern}`, "giu"),
);
