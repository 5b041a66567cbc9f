import type { ExplainedRow } from "./explained-row.ts";

/** Who, and what is asked of a name: never the name itself. */
const notSo = String.raw`(?!(?:här|där|han|hon|hen|jag|ja|du|ni|vi|de|dom|den|det|man|nån|någon|alla|allt|mamman|pappan|barnet|barnen|pojken|flickan|värden|läraren|chefen|handläggaren|grannen|mannen|kvinnan|killen|tjejen|tanten|något|nåt|inget|inte|samma|olika|likadant|annorlunda|vad|va|så|också|bara|två|tre|ett|en|pappans|mammans|faderns|moderns|mannens|hans|hennes|deras|mitt|vårt|sitt|ditt|båda|bådas|\p{L}{0,12}namn(?:et|en)?|kommer|kom|är|var|sa|säger|och|men)(?!\p{L}))`;
const kinds = String.raw`(?:(?:efter|för|mellan|andra|tilltals|flick|dop)namn)`;
const kin = String.raw`(?:bror|brorsa|syster|syrra|lillebror|storebror|lillasyster|storasyster|son|dotter|man|fru|sambo|mamma|pappa|morsa|farsa|kille|tjej|kompis|vän|polare|bästis|kusin|barnbarn|granne|ex|unge|flicka|pojke|mormor|farmor|morfar|farfar)`;
/** "(min bror, ja han heter så)": who it is, and the name stands before. */
const noKin = String.raw`(?!(?<=(?:min|mitt|vår|våran|hans|hennes|sin|din)\s|\()${kin}(?!\p{L}))`;
const yes = String.raw`(?:(?:och|men)\s)?(?:(?:ja|jo|jodå),?\s)?`;
const really = String.raw`(?:(?:faktiskt|verkligen|alltså|ju|bara)\s)?`;
const aside = String.raw`(?:\s?[(–—]\s?|\s-\s|,\s)`;
const closed = String.raw`(?=\s?[)–—,.!?]|\s-|\s(?:på riktigt|faktiskt|i passet|alltså)(?!\p{L})|\s*$)`;

const row = (
  before: string,
  after: string,
  weight: number,
  isCue: "name-cue-after" | "name-cue-before" = "name-cue-after",
): ExplainedRow => [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${before}${notSo}(?<span>\p{L}{2,20}(?:-\p{L}{2,16})?)${after}`,
    "giu",
  ),
  "person",
  isCue,
  weight,
];

/** What a writer says of an everyday word that makes it somebody's name, and where the name stands in that. */
export const explainedWords: readonly ExplainedRow[] = [
  // "hans nya heter glans i efternamn", "ska heta Nova som andranamn": for which of the names it stands.
  row(
    String.raw`(?:heter|hette|heta|hetat|döps till|döptes till)\s(?:nåt på\s|typ\s|bara\s)?`,
    String.raw`\s(?:i|som|till)\s${kinds}(?!\p{L})`,
    0.7,
  ),
  row(
    String.raw`(?:har|hade|ha|fick|får|tog|bär|få)\s`,
    String.raw`\s(?:i|som|till)\s${kinds}(?!\p{L})`,
    0.4,
  ),
  row(String.raw`(?<=[,(–]\s?)`, String.raw`\si\s${kinds}(?!\p{L})`, 0.4),
  // "Glans (det är mitt namn)", "kraft, ja det är hennes riktiga namn,": said to be a name.
  row(
    noKin,
    String.raw`${aside}${yes}det\s(?:är|e|ä)\s${really}(?:mitt|hans|hennes|hens|ett|barnets|vår\s\p{L}{2,12}s|min\s\p{L}{2,12}s)\s(?:riktiga\s|eget\s)?(?:namn|förnamn|efternamn|smeknamn)(?!\p{L})`,
    0.7,
  ),
  // "syster (ja hon heter så)", "frost, så heter han,", "Vinge här, ja jag heter så": in brackets, between dashes or commas.
  row(
    noKin,
    String.raw`(?:\shär)?${aside}${yes}(?:han|hon|hen|jag)\s(?:heter|hette|kallas)\s${really}(?:så|det)${closed}`,
    0.7,
  ),
  row(
    noKin,
    String.raw`${aside}${yes}(?:så|det)\sheter\s(?:han|hon|hen|jag)${closed}`,
    0.7,
  ),
  // "en vikarie, ängel som hon heter, kommer": a word and that somebody is called it.
  row(
    "",
    String.raw`\ssom\s(?:han|hon|hen|jag)\s(?:heter|hette)(?=\s?[),.!?–]|\s*$|\s(?:och|o|är|e|har|kommer|vill)(?!\p{L}))`,
    0.4,
  ),
  // "frost (det är min bror alltså)": who is near, in brackets.
  row(
    "",
    String.raw`\s?\((?:ja,?\s)?(?:det\s(?:är|e|ä)\s|alltså\s)(?:min|mitt|vår|våran)\s(?:\p{L}{3,8}\s)?${kin}(?!\p{L})`,
    0.4,
  ),
  // "har nån sett dimma? vår dotter alltså": asked for, and then who it is.
  row(
    String.raw`(?:sett|hört\s(?:\p{L}{2,8}\s)?(?:av|från)|träffat|var\s(?:är|e)|vart\s(?:är|e))\s`,
    String.raw`(?:\?|,)\s(?:det\s(?:är|e)\s|alltså\s)?(?:(?:min|vår|mitt|våran)\s${kin}(?!\p{L})|${kin}(?:n|en)?\salltså|(?:han|hon)\s(?:är|e)\s(?:min|vår)\s${kin}(?!\p{L}))`,
    0.45,
    "name-cue-before",
  ),
];
