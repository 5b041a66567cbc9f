import type { Evidence } from "../../finding.ts";
import { numberWords } from "../cues/time.ts";
import { reason } from "./age-context.ts";
import { n } from "./age-patterns.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import type { Document } from "../reading/document.ts";

const highTens =
  "femtio|femti|sextio|sexti|sjuttio|sjutti|åttio|åtti|nittio|nitti";
/** Years that a working life or a lease seldom has: "mina 30 år inom vården". */
const high = String.raw`(?:[6-9]\d|10\d|(?:${highTens})(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)?)`;
const figure = String.raw`(?:[1-9]\d|${numberWords})`;
const someone = String.raw`(?:jag|ja|hon|han|hen|vi|mamma|pappa|mor|far|mormor|morfar|farmor|farfar|maken|makan|grannen|tanten|gubben|gumman)`;
const ends = String.raw`(?=\s?(?:[.,;!?)\n]|$)|\s(?:och|o|men|nu|så|snart|i\sår)(?!\p{L}))`;

/** "med mina 81 år", "74 år på nacken", "går på 90": how the old say their years. */
const ofTheOld = [
  String.raw`(?:med|trots|på|i)\s(?:mina|sina|hennes|hans|dina)\s(?:fyllda\s)?(?<span>${high}\sår)(?!\s(?:inom|på|i|som|hos|av|här|med|vid|ihop|tillsammans)(?!\p{L}))`,
  String.raw`${someone}\s(?:har|hade)\s(?:nu\s|redan\s)?(?<span>${figure}\s(?:år|vårar))\spå\snacken`,
  String.raw`${someone}\s(?:går|gick)\s(?:nu\s|snart\s)?på\s(?<span>[7-9]\d|sjuttio\p{L}{0,4}|åttio\p{L}{0,4}|nittio\p{L}{0,4})${ends}`,
  String.raw`(?:har|hade)\s(?:nu\s)?levt\s(?:i\s)?(?<span>${high}\sår)${ends}`,
  String.raw`(?:vi|de|dom)\s(?:är|äro|e)\s(?:bägge|båda|båda\stvå)\s(?:runt\s|kring\s|ca\s|över\s|snart\s|nästan\s|omkring\s|drygt\s|närmare\s)?(?<span>(?:${high}|[1-9]\d)(?:\sår)?)${ends}`,
  String.raw`vid\s(?<span>(?:[7-9]\d|10\d|(?:sjuttio|åttio|nittio)\p{L}{0,4})\sår)(?=\s(?:bor|är|orkar|kan|har|klarar|vill|får|går|behöver|flyttade|kör)(?!\p{L}))`,
];

/** "gick bort vid 52", "fick min son vid 17": how old somebody was when something befell them. */
const befell = [
  String.raw`(?:gick\sbort|avled|dog|dött|omkom|förolyckades|skilde\s(?:mig|sig)|pensionerades|flyttade\shemifrån|rymde|insjuknade|opererades|änka|änkling|(?:fick|födde|fött)\s(?:jag\s|hon\s)?(?:mig|(?:min|mitt|sin|sitt|mina|sina)?\s?(?:första\s|äldsta\s|yngsta\s)?(?:son|dotter|barn|tvillingar|flicka|pojke|unge|grabb|tös|lillebror|syster|bror|äldsta|yngsta|första))|(?:gravid|mamma|pappa|mor|far)\s(?:redan\s)?)\s?(?:redan\s)?vid\s(?<span>1[3-9]|[2-9]\d)(?!\d|[.:,-]\d|-|\s?(?:tiden|års|hundra|kr|grader))${ends}`,
  String.raw`(?:lovad(?:es)?|bortlovad(?:es)?|gift(?:e|es)?|bortgift(?:es)?|såld(?:es)?|omskuren|omskars|könsstympad(?:es)?|placerad(?:es)?|adopterad(?:es)?|omhändertagen|omhändertogs|övergiven|övergavs|våldtagen|våldtogs)(?:\s(?:bort|mig|sig|henne|honom|redan|själv)){0,3}\svid\s(?<span>\d{1,2}|${numberWords})(?!\d|[.:,-]\d|-|\s?(?:tiden|års|hundra)|\p{L})`,
  String.raw`(?:kom|placerad(?:es)?|adopterad(?:es)?|hämtades|flyttade|hamnade|opererad(?:es)?|omhändertogs|dog|blev|fick|diagnos|in)[^.,!?\n]{0,24}\s(?:redan\s|bara\s)?som\s(?:bara\s)?(?<span>${n}\s(?:dagar|veckor|månader|mån|år)(?:\sgammal(?:t)?)?)(?!\p{L})`,
];

/** "en gammal varg på 77", "en ung tös på 17": whatever one calls oneself, of an age. */
const called = [
  String.raw`(?:gammal|gammel|gamla|gamle|äldre)\s(?!\p{L}*(?:skuld|hus|lägenhet|villa|bil|räkning|faktura|böter|summa|lån|buss|avgift|stuga|hyra|bot|etta|tvåa|trea|fyra|vara|gård|båt|tomt|skärm|tv|byggnad|lokal)(?:en|n|et|a)?\s)\p{L}{2,16}\s(?:på|om)\s(?<span>[5-9]\d|10\d|${high})(?!\s?(?:kr|kronor|kvm|kvadrat|kilo|kg|tusen|procent|%|meter|m2)|[\d.,:-]\d|\p{L})`,
  String.raw`(?:ung|unga|ynka|späd)\s\p{L}{2,16}\s(?:på|om)\s(?<span>1\d|2\d|${numberWords})(?!\s?(?:kr|kronor|kilo|kg|tusen|procent|%|meter)|[\d.,:-]\d|\p{L})`,
];

const rows = [...ofTheOld, ...befell, ...called].map((pattern): PatternRow => [
  new RegExp(String.raw`(?<!\p{L})${pattern}`, "giu"),
  () => reason("age-after-cue", 0.4),
]);

/** Finds ages in the words of the old, and of those something befell at an age. */
export const agesOfTheOld = (document: Document): Evidence[] =>
  findByRows(document, rows);
