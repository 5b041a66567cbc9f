import type { Document, Word } from "../reading/document.ts";
import { formTest } from "../reading/form-test.ts";
import { partsStart } from "./house-part-before.ts";

const houses = "hus|house|gatu";
const numberWords = "nr|nummer|numm?er|number|no|num|número|numero";
const partWords =
  "lgh|lägenhet|apartment|apt|flat|room|rum|corridor|korridor|korr|ingång|uppgång|port|hus|house|building|block";
const groundWords =
  "plats|båtplats|tomt|stuga|vagn|brygga|lott|kolonilott|barack";
const tensInWords = "tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio";
const onesInWords =
  "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton";

const opening = new RegExp(
  String.raw`^(?:\d|${houses}|${numberWords}|${partWords}|${groundWords}|${onesInWords}|${tensInWords})`,
  "iu",
);
const mayOpenNumber = formTest(({ key }) => opening.test(key));

/** "Almvägen 14", ", hus nr 9", " nummer 3 B", " 7:an", " 12–14": the figure of a house, and the word for one before it. */
const houseNumber = new RegExp(
  String.raw`^(?:,?\s(?:(?:${houses})\s?)?(?:${numberWords})\.?:?|,?\s(?:hus|house))?\s?\d{1,3}(?!\d)(?:\s?½|\s?1\/2|[:.]?an(?!\p{L}))?(?:\s?[-–]\s?\d{1,3}|\s(?:och|o|resp\.?|samt|&)\s\d{1,3}(?=\s?[.,;!?)\n]|\s\p{L}{2,}(?<!\s(?:år|kr|kronor|barn|st|gånger|dagar|veckor|månader|min|personer|till)))(?!\d))?(?:\s?[a-hA-H](?![\p{L}\p{N}]))?`,
  "iu",
);

/** What may follow the figure of a house, step by step. */
const partsOfAddress: readonly RegExp[] = [
  // ", 1203" after "14 C": the number of a flat, by floor and door (Lantmäteriet, four figures).
  /^,\s(?:09|1[0-8])(?:0[1-9]|1\d)(?![\p{N}:-]|[.,]\d|\s?(?:kr|kronor|st)(?!\p{L}))/u,
  // ":11" after "252 B": a room of a corridor.
  /^:\d{1,3}(?![\p{L}\p{N}:])/u,
  // ", 3 tr", " 2 trappor till höger", " två tr ö.g.": how many stairs up, and on which side.
  /^,?\s(?:\d|en|två|tre|fyra|fem)\s?(?:tr(?:app(?:a|or)(?:\supp)?)?|vån(?:ing(?:en)?)?)(?!\p{L})(?:\sö\.?\s?g\.?(?!\p{L})|\.?,?\s(?:(?:till|åt)\s)?(?:höger|vänster)(?!\p{L}))?/iu,
  /^,?\str\s?\d(?!\d)/iu,
  // " nb", ", källaren", " t.v.": the floor or the side by a word of its own.
  /^,?\s(?:nedre\sbotten|n\.?\s?b\.?|b\.?\s?v\.?|ö\.?\s?g\.?|källaren?|gatuplan|bottenvåning(?:en)?|vindsvåning(?:en)?|vinden|gårdshuset|gathuset|t\.?\s?v\.?|t\.?\s?h\.?|mitt)(?![\p{L}\p{N}])/iu,
  // " lgh 1203", " (lgh 1203", ", uppg C", ", korr. 5", " dörr nr 2", " building 3": a word for a part and its figure or letter.
  /^,?\s\(?(?:lgh|läg(?:enhet)?(?:snummer|snr)?|vån(?:ing)?|port(?:en)?|trapp(?:a|uppgång)?|uppg(?:ång)?|ingång|hus|rum|korr(?:idor)?|dörr)\.?:?\s(?:(?:nr|nummer)\.?\s)?(?:\d{1,4}(?:\s?[A-H](?![\p{L}\p{N}]))?|[A-H](?![\p{L}\p{N}])|\d\s?tr)/iu,
  /^,?\s\(?(?:apartment|apt|flat|room|corridor|house|building|door|unit|block|staircase|stairwell|entrance)\.?\s(?:(?:no|nr|number)\.?\s)?\d{1,4}(?:\s?[A-H](?![\p{L}\p{N}]))?(?!\p{N})/iu,
  // ", stairwell C": a letter alone, where "a" would be an article.
  /^,?\s(?:[Ss]tairwell|[Ss]taircase|[Ee]ntrance|[Bb]uilding|[Bb]lock|[Dd]oor|[Uu]nit|[Hh]ouse|[Cc]orridor)\s[A-H](?![\p{L}\p{N}])/u,
  // " floor 3", " våning nr 7", ", tredje våningen", ", 3:e vån", ", 2nd floor".
  /^,?\s(?:floor|plan|våning)\s(?:(?:nr|nummer|number)\.?\s)?\d{1,2}(?![\p{L}\p{N}])/iu,
  /^,?\s(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|översta|nedersta|\d{1,2}(?::?a|:?e))\s(?:våningen|våning|vån|porten|uppgången|ingången|trappan)(?!\p{L})(?:,?\s(?:till\s)?(?:höger|vänster)(?!\p{L}))?/iu,
  /^,?\s(?:\d{1,2}(?:st|nd|rd|th)|ground|top|first|second|third|fourth|fifth)\s(?:floor|fl\.?)(?!\p{L})(?:,?\s(?:left|right)(?=[.,;!?)\n]|$))?/iu,
  // " port två", ", lägenhet elva": which part, in words.
  /^,?\s\(?(?:lgh|lägenhet|vån(?:ing)?|port|trapp(?:a|uppgång)?|uppg(?:ång)?|ingång|hus|rum|dörr)\s(?:(?:nr|nummer)\.?\s)?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})/iu,
  // ", dörren till höger": which door.
  /^,?\s(?:dörr|dörren|porten|ingången|uppgången)\s(?:till\s)?(?:höger|vänster)(?!\p{L})/iu,
  // ", piso 2", " kat 3 daire 12", ", piętro 4": floor and flat in the languages of those who have moved here.
  /^,?\s(?:piso|puerta|escalera|kat|daire|piętro|pietro|mieszkanie|kerros|etage|sprat)\.?:?\s\d{1,4}(?![\p{L}\p{N}])/iu,
];

/** ", corridor 3B", ", ingång 3", ", brygga D", ", plats 31 på B-bryggan": which part of a house or a ground, where its number is left out. */
const partOfHouse = new RegExp(
  String.raw`^(?:,\s(?:${partWords})\.?\s(?:\d{1,4}\s?[A-Ha-h]?|[A-H])(?![\p{L}\p{N}])|,?\s(?:${groundWords})\.?\s(?:nr\.?\s)?(?:[A-H]?\d{1,3}[A-H]?|[A-H])(?![\p{L}\p{N}])(?:,?\srum\s\d{1,3}(?!\p{N})|\s(?:på|vid)\s\p{L}{1,14}-?(?:bryggan|piren|kajen)(?!\p{L}))?){1,3}`,
  "iu",
);
/** "kungsgatan nitton": a number in words, up to a hundred. */
const inWords = new RegExp(
  String.raw`^\s(?:${onesInWords}|(?:${tensInWords})(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)?)(?:\s[a-e])?(?=\s?[.,;:!?)\n]|$|\s(?:och|o|i|men|där|som|på|så|kl|då|nu|bor|är|har)(?![\p{L}]))`,
  "iu",
);
/** "Storgatan 3 år", "vägen 20 km": a figure of something else. */
const isCounted =
  /^\s?\d{1,3}\s?(?:(?:år(?:en|s)?|kr|kronor|min|minuter|km|st|stycken)(?![\p{L}\p{N}])|%)/u;

/** Gives how far ", corridor C, room 311" goes after a place without a number; its own end where nothing of the kind follows. */
export function partOfHouseEnd(document: Document, end: number): number {
  const found = partOfHouse.exec(document.text.slice(end, end + 60));
  return end + (found?.[0].length ?? 0);
}

const lengthAt = (pattern: RegExp, text: string): number =>
  pattern.exec(text)?.[0].length ?? 0;

/** Tells whether a number and a floor, a flat or a door stand here, which only a house has: "Östralycke 11, tredje våning". */
export function hasPartOfHouse(document: Document, end: number): boolean {
  const rest = document.text.slice(end, end + 80);
  const number = /^ \d{1,3}\s?[a-hA-H]?(?=,)/u.exec(rest)?.[0] ?? "";
  const after = rest.slice(number.length);
  return number !== "" && partsOfAddress.some((part) => part.test(after));
}

/** Gives how long " 14, uppg C, 2 tr" is; 0 where no figure of a house stands first. */
function addressLength(text: string): number {
  let length = lengthAt(houseNumber, text);
  for (let step = 0; length > 0 && step < 4; step++) {
    const rest = text.slice(length);
    const part = partsOfAddress.find((pattern) => pattern.test(rest));
    if (part === undefined) break;
    length += lengthAt(part, rest);
  }
  return length;
}

/** Gives how far the number, flat and floor after a street go. */
export function numberEnd(document: Document, end: number): number {
  const rest = document.text.slice(end, end + 80);
  if (isCounted.test(rest)) return end;
  const length =
    addressLength(rest) ||
    lengthAt(partOfHouse, rest) ||
    lengthAt(inWords, rest);
  return end + length;
}

/** Gives how far they go after a word; most words have nothing after them that such a number begins with. */
export function numberAfter(document: Document, { index, end }: Word): number {
  const next = document.words[index + 1];
  return next !== undefined && mayOpenNumber(next)
    ? numberEnd(document, end)
    : end;
}

/** "nr 9 på Almgatan", "rum 2 på Almgatan", "i 12:an på Almgatan", "house number 7 on Almgatan". */
const numberOn =
  /(?<![\p{L}\p{N}.,:])(?:(?:(?:hus|port|uppgång|ingång|lgh|lägenhet|rum|nr|nummer)\.?\s(?:(?:nr|nummer)\.?\s)?\d{1,4}|\d{1,3})(?:\s?[a-h]|[:.]?an)?\spå|(?:(?:house|flat|apartment)\s)?(?:number|no|house|flat|apartment)\.?\s\d{1,3}(?:\s?[a-h])?\s(?:on|at))\s$/iu;
/** "at 22 Almgatan", "bor 14 almgatan", "flat 3, no. 17 Almgatan", "No. 4, Almgatan": the figure first, as in English. */
const numberFirst =
  /(?<=(?<!\p{L})(?:at|on|in|to|from|of|is|near|outside|opposite|behind|live|lives|lived|address|adress|är|bor|bo|bodde|på|i|till|vid|från)[:,]?\s|[,:(\n]\s?|^)(?:(?:apartment|apt|flat|unit|room|lgh)\.?\s\d{1,4}[a-h]?,?\s)?(?:(?:(?:house|hus)\s)?(?:no|nr|number|nummer)\.?\s)?\d{1,3}\s?[a-h]?\s$|(?<!\p{L})(?:(?:house|hus)\s)?(?:no|nr|number|nummer)\.?\s\d{1,3}\s?[a-h]?,?\s$/iu;

/** Gives where "nr 9 på " begins; without a figure right before the street there is none to look for. */
function figureStart(text: string, start: number): number {
  if (!/\d/.test(text.slice(Math.max(0, start - 8), start))) return start;
  const from = Math.max(0, start - 40);
  const before = text.slice(from, start);
  const found = numberOn.exec(before) ?? numberFirst.exec(before);
  return from + (found?.index ?? before.length);
}

/** Gives where the number or the flat before a street begins; the street's own start where none stands there. */
export function numberStart(document: Document, start: number): number {
  const number = figureStart(document.text, start);
  const parts = partsStart(document, start);
  return number === start
    ? parts
    : Math.min(parts, partsStart(document, number));
}
