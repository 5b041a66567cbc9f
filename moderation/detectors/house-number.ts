import type { Document } from "./document.ts";

const houseNumber =
  /^\s?(?:nr\.?\s?)?\d{1,3}(?!\d)(?:\s?½|\s?1\/2)?(?:\s?[-–]\s?\d{1,3}|\s(?:och|o|resp\.?|samt|&)\s\d{1,3}(?=\s?[.,;!?)\n]|\s\p{L}{2,}(?<!\s(?:år|kr|kronor|barn|st|gånger|dagar|veckor|månader|min|personer|till)))(?!\d))?(?:\s?[a-hA-H](?![\p{L}\p{N}]))?(?:,?\s(?:port(?:en)?\s[a-hA-H](?![\p{L}\p{N}])|(?:\d|en|två|tre|fyra|fem)\s?(?:tr(?:app(?:a|or)(?:\supp)?)?(?!\p{L})|vån(?:ing(?:en)?)?(?!\p{L}))(?:\sö\.?\s?g\.?(?!\p{L}))?|tr\s?\d(?!\d)|(?:nedre\sbotten|n\.?\s?b\.?|b\.?\s?v\.?|ö\.?\s?g\.?|källaren?|gatuplan|bottenvåning(?:en)?|vindsvåning(?:en)?|vinden|gårdshuset|gathuset|t\.?\s?v\.?|t\.?\s?h\.?|mitt)(?![\p{L}\p{N}])|(?:lgh|lägenhet|vån(?:ing)?|port|trapp(?:a|uppgång)?|uppg(?:ång)?)\.?\s?(?:\d{1,4}|[A-H](?![\p{L}\p{N}])|\d\s?tr))|,?\s(?:lgh|läg(?:enhet)?|apartment|apt|flat|room|rum|corridor|korridor|ingång|uppgång|port|hus)\.?\s\d{1,4}(?:\s?[A-H](?![\p{L}\p{N}]))?|,?\s(?:(?:floor|plan|våning)\s\d{1,2}(?!\d)|(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|översta|nedersta)\s(?:våningen|våning|vån))(?!\p{L})|,?\s\d{1,2}(?::?a|:?e)\s(?:våningen|våning|vån)(?!\p{L})|,?\s(?:\d{1,2}(?:st|nd|rd|th)|ground|top|first|second|third)\sfloor(?!\p{L})|\s(?:t\.?\s?v\.?|t\.?\s?h\.?)(?![\p{L}\p{N}])){0,3}/iu;

/** ", corridor 3B", ", ingång 3": which part of a house, where its number is left out. */
const partOfHouse =
  /^(?:,\s(?:lgh|lägenhet|apartment|apt|flat|room|rum|corridor|korridor|ingång|uppgång|port|hus|block)\.?\s(?:\d{1,4}\s?[A-Ha-h]?|[A-H])(?![\p{L}\p{N}])|,?\s(?:plats|tomt|stuga|vagn|brygga)\.?\s\d{1,3}(?![\p{L}\p{N}])){1,3}/iu;
/** "kungsgatan nitton": a number in words, up to a hundred. */
const inWords =
  /^\s(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)?)(?:\s[a-e])?(?=\s?[.,;:!?)\n]|$|\s(?:och|o|i|men|där|som|på|så|kl|då|nu|bor|är|har)(?![\p{L}]))/iu;

/** Gives how far ", corridor C, room 311" goes after a place without a number; its own end where nothing of the kind follows. */
export function partOfHouseEnd(document: Document, end: number): number {
  const found = partOfHouse.exec(document.text.slice(end, end + 60));
  return end + (found?.[0].length ?? 0);
}

/** Gives how far the number, flat and floor after a street go. */
export function numberEnd(document: Document, end: number): number {
  const rest = document.text.slice(end, end + 60);
  const match =
    houseNumber.exec(rest) ?? partOfHouse.exec(rest) ?? inWords.exec(rest);
  return match &&
    !/^\s?\d{1,3}\s?(?:(?:år(?:en|s)?|kr|kronor|min|minuter|km|st|stycken)(?![\p{L}\p{N}])|%)/u.test(
      document.text.slice(end, end + 16),
    )
    ? end + match[0].length
    : end;
}
