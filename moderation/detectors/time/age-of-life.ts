import type { Evidence } from "../../finding.ts";
import { reason } from "./age-context.ts";
import { weeksOfNewborn } from "./age-in-weeks.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import type { Document } from "../reading/document.ts";

/** "Our son have 4 years", "Eyob bara 8 år": the same in the English and the Swedish of who learns them. */
const haveYears = [
  /(?<![\p{L}])(?:\p{Lu}\p{L}{1,20}|son|daughter|child|baby|he|she)\s(?:have|has)\s(?<span>[1-9]\d?\syears?)(?=\s?(?:[.,!?)\n]|$|(?:and|old|now|but)(?!\p{L})))/gu,
  /(?<![\p{L}])\p{Lu}\p{L}{1,20}\s(?:bara|only)\s(?<span>[1-9]\d?\s(?:år|years?))(?=\s?(?:[.,!?)\n]|$))/gu,
  /(?<![\p{L}])(?:bror|morbror|farbror|moster|faster|mormor|morfar|farmor|farfar|granne|kusin)\s(?:typ|ca|runt|kanske)\s(?<span>[1-9]\d)(?!\d|\s?(?:kr|kg|kilo|km|mil|min|st))/giu,
];
/** "hon heter Mursal, bara 15 år", "E. H., 24.", "en son, Nils-Olof, på fyra": years beside a name. */
const besideNames = [
  /(?<=, )(?:bara|endast|only|just)\s(?<span>[1-9]\d?(?:\s(?:år|years?))?)(?=\s?(?:[.,!?)\n]|$))/gu,
  /(?<=\p{Lu}\.\s?(?:\p{Lu}\.)?,\s)(?<span>[1-9]\d)(?=[.,]\s)/gu,
  /(?<=\p{Lu}[\p{L}-]{1,20},\spå\s)(?<span>\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?=[.,]\s)/gu,
  /(?<![\p{L}])(?:vi|jag|de|min hustru och jag|min man och jag)\s(?:äro|är|fyller|fylla|blir)\s(?:bägge|båda|numera)?\s?(?<span>[5-9]\d(?:\s(?:och|resp\.?|respektive)\s[5-9]\d)?)(?=\s?(?:[.,!?)\n]|$|(?:och|år|i\sår)(?!\p{L})))/giu,
  /(?:^|[.!?]\s)(?<span>tretton|fjorton|femton|sexton|sjutton|arton)(?=\.\s)/gu,
];
/** "är 18 sen en månad", "pojke Bilal kanske 3 år": since when, and how old somebody may be. */
const roughly = [
  /(?<![\p{L}])(?:är|e|ä)\s(?<span>1[5-9]|2[0-5])\s(?:sen|sedan)\s(?:en|ett|två|tre|några|i)\s/giu,
  /(?:^|[.!?\n]\s?)(?<span>1[5-9]|2[0-5])\s(?:sen|sedan)\s(?:igår|i\s\p{L}{2,8}|förra|en|ett|två|tre|några)(?!\p{L})/gu,
  /(?<=(?:baby|son|daughter|boy|girl|brother|sister|child)\s\p{Lu}\p{L}{1,16}\s)(?<span>\d{1,2}\s(?:month|year|week)s?)(?!\p{L})/gu,
  /(?<=(?:pojke|flicka|son|dotter|barn|kille|tjej)\s\p{Lu}\p{L}{1,16}\s)(?:kanske|typ|ca|runt|bara)\s(?<span>\d{1,2}\s(?:år|mån|månader))(?!\p{L})/gu,
];
/** "har fyllt 80.", "har passerat 89", "en liten på fjorton månader", "Vilja på fyra år": years that are behind. */
const behind = [
  /(?<!\p{L}|(?:som|man|alla|du|ni|den)\s)(?:har|hade|hunnit)\s(?:nu\s|nyss\s|redan\s)?(?:fyllt|passerat|fylla)\s(?<span>[1-9]\d)(?=\s?(?:[.,!?)\n]|$|(?:och|år|men|nu)(?!\p{L})))/giu,
  /(?<=(?:liten|lilla|unge|dotter|son|flicka|pojke|tjej|kille|bebis)(?:\s\p{Lu}\p{L}{1,16})?\spå\s)(?<span>(?:\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton)\s(?:år|månader|mån|veckor))(?!\p{L})/giu,
];
/** "femton, går på glasbruket": a number in words that begins what the writer is. */
const beginsWithYears =
  /(?:^|[.!?\n]\s{0,2})(?<span>(?:tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\p{L}{0,5}|elva|tolv))(?=,\s(?:går|bor|pluggar|snart|nästan|tjej|kille|har|mår|född|hbtq|utan|adhd|autist|är|ensam|i\s|på\s)(?!\p{L}))/giu;
/** "jag, då tolv år och arg": what somebody was at the time. */
const atTheTime =
  /(?<=[,(]\s?)då\s(?<span>(?:\p{L}{2,12}|\d{1,2})\sår)(?!\p{L}|\ssedan)/giu;
/** "när de var tre och fem": the years of two. */
const ofTwo =
  /(?<![\p{L}])(?:de|dom|barnen|de två|båda|vi)\s(?:är|e|var|va)\s(?<span>(?:\d{1,2}|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s(?:och|o|å|respektive)\s(?:\d{1,2}|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton))(?=\s?(?:[.,;!?)\n]|$|(?:år|när|och|nu|men)(?!\p{L})))/giu;
/** "hon var ett år.", "gift vid femton": one year of somebody, and what one was when something began. */
const ofOnesLife = [
  /(?<![\p{L}])(?:gammal|ung)\ssom\s(?<span>[1-9]\d)(?!\d|[.,:]\d|\s?(?:kr|st|personer|dagar|veckor))/giu,
  /(?<=\p{Lu}\p{L}{1,20}\s(?:är|e|ä)\s(?:bara\s|nu\s)?)(?<span>ett\s(?:och\sett\s)?halvt)(?=\s?(?:år|[.,!?)\n]|$))/gu,
  /(?<![\p{L}])(?:moved|came|widowed|retired|left|started|died|married|alone)(?:\s\p{L}{2,8}){0,2}\sat\s(?<span>\d{2})(?=\s(?:to|she|he|and|i|with|years)(?!\p{L})|\s?[.,;!?)])/giu,
  /(?<=\/ ?[\p{L}-]{2,16} )(?<span>[1-9]\d)(?=\s*(?:$|\n|[.,)]))/gu,
  /(?<![\p{L}])(?<span>fyllde\s\d{1,3}\s(?:igår|i\sgår|idag|i\sdag|i\smorse|i\sförrgår|i\s(?:mån|tis|ons|tors|fre|lör|sön)dags|nyss|precis))(?!\p{L})/giu,
  /(?<![\p{L}])(?:han|hon|hen|jag|ja|mamma|pappa|de)\s(?:är\s)?(?:gammal|old)\s(?<span>\d{1,3}\s(?:år|years?))(?!\p{L})/giu,
  /(?<![\p{L}])(?:is|am|was)\s\p{L}{3,14}\sand\s(?<span>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\d{1,2})(?=\s?[.,;!?)])/giu,
  /(?<=\p{L}{2}(?:man|are|ist|kvinna|inna|tant|gubbe|karl|mor|far|dam|sköterska|lärare)\s(?:på|om)\s)(?<span>[1-9]\d)(?=\s?(?:[.,;!?)\n]|$|(?:som|och|o|år|med|utan|i)(?!\p{L})))/giu,
  /(?<![\p{L}])(?:alt|sopran|bas|tenor|elev|brukare|klient|medlem|spelare|flicka|son|dotter|systerson|brorson|brorsdotter|systerdotter|kusin|kompis|herre|dam|tant|gubbe|gumma|kvinna|man|kille|tjej|pojke|flicka|pensionär|änka|änkling|grabb|tös|karl)\s(?:på|om|of)\s(?<span>[1-9]\d)(?!\d|[.,:]\d|\s?(?:kilo|kg|procent|%|meter|cm))/giu,
  /(?<![\p{L}])(?:sedan|sen|när|tills|innan|från|medan|redan)\s(?:när\s|att\s)?(?:de|dom|vi|han|hon|hen|jag|ja|barnen|båda|tvillingarna)\s(?:var|va|fyllde|blev|är)\s(?:bara\s|typ\s|ca\s)?(?<span>två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?=\s?(?:[.,;!?)\n]|$|(?:har|hade|kan|och|o|men|går|gick|får|fick)(?!\p{L})))/giu,
  /(?<![\p{L}])(?:hon|han|hen|jag|ja|sonen|dottern|pojken|flickan|barnet|(?:den|vår|min)\s(?:lilla|lille|minsta|yngsta|yngste)|she|he)\s(?:är|var|e|va|blev|bara|was|is)\s(?:bara\s|nästan\s|snart\s|knappt\s)?(?<span>ett år|1 år|ett|one year|one)(?=\s?(?:[.,;!?)\n]|$))/giu,
  /(?<![\p{L}])(?:gift|gifte|gifta|giftes|bort|började|rymde|flyttade|mamma|pappa|gravid|dog|debuterade|hemifrån|married|left)(?:\s(?:mig|sig|själv|hemifrån|bort|honom|henne|redan|först|jag|hon|han)){0,3}\svid\s(?<span>(?:tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\p{L}*|trettio\p{L}*|fyrtio\p{L}*))(?![\p{L}]|\stiden)/giu,
];

/** "min son Filmon har 8 år": how years are said where one has them. */
const had = [
  /(?<![\p{L}])(?:\p{Lu}\p{L}{1,20}|hon|han|hen|mamma|pappa|mormor|morfar|farmor|farfar)\shar\s(?<span>[1-9]\d?\sår|\d\d(?=[.,!?]))(?=\s?(?:[.,!?)\n]|$|(?:och|o|men|nu)(?!\p{L})))/gu,
  /(?<![\p{L}])(?:mamma|pappa|mor|far|mormor|morfar|farmor|farfar|son|sonen|dotter|dottern|bror|syster|han|hon|fru|man|flicka|pojke|barn|jag)\shar\s(?<span>(?:[1-9]\d?|\p{L}{3,12})\sår)(?=\s?(?:[.,!?)\n]|$|(?:och|o|men)\s(?:han|hon|jag|de|vi|glöm)))/giu,
];
/** "linjearbetare på 84 år", "84 år, ensam": years after whoever is so old, or before all else. */
const afterWho = [
  /(?<=\p{L}{3,}(?:are|ist|man|inna|ör)\s(?:på|om)\s|(?<!(?:lån|avtal|kontrakt|straff|hyra|dom|garanti)\s)(?<=\p{L}{4})\spå\s(?=[6-9]))(?<span>[1-9]\d\sår)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}.,:/-])(?<span>[1-9]\d?\sår)\s(?:tjej|kille|flicka|pojke|kvinna|man|grabb|dam|herre|girl|boy|woman)(?!\p{L})/giu,
  /(?:^|[.!?\n]["”]?\s{0,2})(?<span>(?:[1-9]\d|10\d|Sju|Åtta|Nio|Tio|Elva|Tolv|Tretton|Fjorton|Femton|Sexton|Sjutton|Arton)\sår)(?=\s?[.!?]{1,4}(?:\s|$)|\s(?:och|o|å|gammal|med|utan|ensam)(?!\p{L}))/gu,
];
/** "Alma och Elis är fem": the years of two. */
const ofNamedTwo =
  /(?<=\p{Lu}[\p{L}-]{1,20}\s(?:and|och|o|&)\s\p{Lu}[\p{L}-]{1,20}\s(?:are|är|e)\s)(?<span>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?=\s?[.,;!?)])/gu;

const rows = [
  ...behind,
  ...roughly,
  ...besideNames,
  ...haveYears,
  beginsWithYears,
  ofTwo,
  atTheTime,
  ...ofOnesLife,
  ...had,
  ...afterWho,
  ofNamedTwo,
].map((pattern): PatternRow => [pattern, () => reason("age-after-cue", 0.4)]);

/** Finds ages told by what somebody was or did then: "gift vid femton", "hon var ett år", "en herre på 89". */
export const agesOfLife = (document: Document): Evidence[] => [
  ...weeksOfNewborn(document),
  ...findByRows(document, rows),
];
