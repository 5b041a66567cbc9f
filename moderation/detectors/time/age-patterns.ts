import {
  anyNumber,
  birthdays,
  holidays,
  months as monthNames,
  numberWords,
} from "../cues/time.ts";

export const n = `(?:${anyNumber})`;

/** Who is small enough to be told in weeks. */
export const small = String.raw`(?:bebis\p{L}*|bäbis\p{L}*|baby\p{L}*|lill\p{L}{1,8}|minst\p{L}+|yngst\p{L}+|nyfödd\p{L}*|spädbarn\p{L}*|tvilling\p{L}*|trilling\p{L}*|dotter|dottern|son|sonen|barn|barnet|flick\p{L}*|pojk\p{L}*|grabb\p{L}*|tjej|hon|han|hen|de|den|dom|they|she|he|daughter|girl|boy)`;

/** The months after the years: "och tre månader", "å 11 mån", "o typ 3 mån". */
const months = String.raw`(?:(?:\s?(?:och|o|å|,|\+|&|and))?\s?(?:typ\s|ca\s|nästan\s)?(?:\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva)\s?(?:mån(?:ader|ad)?|months?))`;

const edge = String.raw`(?<![\p{L}\p{N}.,:/-])`;

const unit = String.raw`(?:(?=\s(?:och|o|å)\s)${months}|\s?(?:bast|vårar|fyllda|år(?:s)?(?: gammal| gamla| gammalt| ung| fyllda)?${months}?|åring|årig\p{L}?|mån(?:ader|aders|ad)?(?: gammal| gamla)?|veckor(?: gammal| gamla)|year[- ]?olds?|years?(?:[- ]old)?|yrs?(?: old)?|y\.?o\.?|months?(?:[- ]old)?|weeks?[- ]old))`;

/** The number after a word that says how old: "är 82", "e sexton", "fyllde 13", "blir snart 90". */
const copula = String.raw`(?:(?:(?<!det\s)(?:har|hade|hunnit)\s(?:nu\s|nyss\s|redan\s)?(?:bli|blivit))|(?:ser\sut\satt|såg\sut\satt|verkar|lär|påstår\ssig|säger\ssig)\svara|(?<=(?<!\p{L})(?:jag|ja|hon|han|hen|mamma|pappa|mor|far|son|dotter|bror|syster|man|fru)\s)(?:ar|er)|är|e|ä|va|var|blir|blev|bli|fyller|fyllde|fyllt|fylla|fyllda|is|be|am|im|i'm|was|turns?|turned|turning|aged?|ålder(?:n)?|åldern|she's|he's|are|age)`;

const adverbs = String.raw`(?:\s(?:nu|snart|bara|ju|typ|ba|redan|nog|just|precis|väl|kanske|bortåt|uppåt|inemot|dryga|gott och väl|(?:en bra bit|en bit|strax|lite|något|långt|just) (?:över|under)|ca|cirka|runt|omkring|nästan|drygt|strax|nyss|också|båda|egentligen|only|just|now|almost|about|like|basically|roughly|still|ändå|fortfarande|jag|hon|han|då|endast|blott|inte ens|i|mest|väl|asså|alltså|is|already|all|both|den dag|samma dag|in|år))*`;

/** "15 eller 16", "tolv, snart tretton": two numbers for one age. */
const orNext = String.raw`(?:(?:\seller\s|\srespektive\s|\sresp\.?\s|\still\s|,?\ssnart\s|,?\sstraxt?\s|\sor\s|,?\salmost\s|,?\snearly\s|\sgoing\son\s|\spå\sväg\smot\s|,?\s(?:kanske|möjligen|eventuellt|rentav|maybe|perhaps)\s)${n}(?![\p{L}\p{N}]))`;

/** "18 sen i tisdags", "fem i december", "12 in Nov": the age and the day it is reached. */
const reached = String.raw`(?:\s(?:(?:sen|sedan|since)\s(?:i\s)?(?:(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|gs)|igår|i\sgår|${monthNames}|${holidays}|jul|påsk|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))|(?:i|in|på|on)\s(?:${monthNames}|(?:mån|tis|ons|tors|fre|lör|sön)dag))(?![\p{L}]|\s\d))`;

/** "15-16 år", "14/15": how old somebody seems to be, from one number to a greater one. */
const range = String.raw`\d{1,2}(?:\s?[–-]\s?|\/)\d{1,3}(?![\d.,:/-]\d|\d)`;

/** "jag ar 16 ar": years on a keyboard that has no å. */
const plainYears = String.raw`\sar(?:\sgammal)?(?!\p{L})`;

export const afterCopula = new RegExp(
  String.raw`(?<![\p{L}])${copula}${adverbs}[\s:]{1,2}(?<span>(?:${range}|${n})(?:${orNext}|${reached}|${unit}|${plainYears})?)(?!\s\d{3}(?!\d)|[.,:]\d|\s?[–-]\s?\d)(?=[\s,.;:!?)"”'–]|-(?!\p{L})|$)`,
  "giu",
);

export const birthdayComing = new RegExp(
  String.raw`(?<![\p{L}])(?<span>(?:fyller|(?<!(?:det|de|dom|vi) )blir|turns|turned|turning)\s(?:nu\s|bara\s|redan\s|hela\s|ju\s)?${n}(?:\sår)?\s(?:redan\s|först\s|precis\s|igen\s)?(?:${birthdays}|(?:den\s)?\d{1,2}(?::?e|:a)?\s(?:${monthNames})|(?:nu\s)?(?:i|in|på|on|till|lagom till|före|efter|kring|runt|den|dagen före|dagen efter|veckan före|veckan efter|samma dag som)\s(?:början av\s|slutet av\s|mitten av\s|(?:den\s)?\d{1,2}(?::?e|:a)?\s|den\s)?(?:${monthNames}|${holidays}|jul(?:en)?|påsk(?:en)?)))(?![\p{L}]|\s\d)`,
  "giu",
);

export const withUnit = new RegExp(
  `${edge}${n}${unit}(?![\\p{L}\\p{N}])`,
  "giu",
);

export const compound = new RegExp(
  String.raw`${edge}(?:\d{1,3}|(?:${numberWords}|ett)(?:och(?:ett|en)?halvt)?|en)[\s:-]?(?:års(?:dag|kalas|fest|uppvaktning)(?:et|en)?|års|åring(?:en|s|ar|arna|ens)?|årig(?:a|t|e)?|månaders|year-?old|months?-old)(?:\s?(?:bebis|son|dotter|pojke|flicka|kille|tjej))?(?![\p{L}])`,
  "giu",
);

export const decade =
  /(?<![\p{L}\p{N}])(?:i |in )?(?<span>(?:\d0|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|tio|tolv|femton|tonårs)[\s-]?års(?:-|\s)?åldern|\d0-?årsåldern|\d{2}\+(?!\s?\d)|\d0-nånting|[a-zåäö]{3,10}årsåldern|(?:ton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|\d0)[\s-]?(?:nånting|någonting|plus|ish|something))(?![\p{L}])/giu;

export const apposition = new RegExp(
  String.raw`(?<=[,(]\s?(?:(?:c:?a\.?|cirka|runt|typ|snart|drygt|nästan|nyss|knappt|bara|about|nearly|almost|now)\s)?)(?<span>${n}${reached}?)(?=\s?[,);]|\.(?:\s|$)|\s(?:och|å|o|som|bor|har|är|går|at|and|who)\s|\snu(?!\p{L})|\s?$|\s?\n)`,
  "giu",
);

/** Read from the number back: few words have one behind them. */
export const afterOn = new RegExp(
  String.raw`(?<=(?<![\p{L}])(?<who>[\p{L}-]{2,24})\s(?:på|of|aged?|om)\s(?:(?:c:?a\.?|cirka|runt|typ|kanske|drygt|knappt|nästan|omkring|about|around)\s)?)(?<span>(?:${range}|${n})(?:\s?(?:år(?: gammal)?|bast|vårar|mån(?:ader)?|månader|years?|months?))?)(?=[\s,.;:!?)]|$)(?!\s(?:dag|veck|timm|min|kr|kil|meter|km|kvad|procent|%|ställen|platser|gånger|år))`,
  "giu",
);

export const telegraphic = new RegExp(
  String.raw`(?:^|[.!?\n]\s{0,2})(?<span>\d{1,2}|${numberWords})(?=,\s(?:studying|studerar|pluggar|läser|jobbar|bor|går|working|living)(?!\p{L})|\s(?:dement|sjuk|ensam|o |å |och |gammal|bor|trött|multisjuk|handikappad|tjej|kille|år |snart|now|f\/|m\/|(?:är|e|fyller)\s(?:han|hon|hen|jag|ja|pojken|flickan|killen|tjejen)(?!\p{L})))`,
  "giu",
);

export const listed = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:är|e|blir|fyllt|fyllda|fyller|are|aged?|ålder|eller|och|o|(?:små|bonus|foster|barn|syskon|styv)?barnen|(?:tvilling|små)?flickorna|(?:tvilling|små)?pojkarna|sönerna|döttrarna|killarna|tjejerna|ungarna|syskonen|grabbarna|(?:barn|söner|döttrar|flickor|pojkar) om)|[,(])\s?${n}(?:\s?(?:år|mån(?:ader)?))?(?:,?\s?(?:,|och|o|å|samt|eller|resp\.?|respektive|and|&|\/|or)\s)(?<span>${n}(?:\s?(?:år(?: gammal| gamla)?|mån(?:ader)?|years old))?)(?!\s\d{3})(?=[\s,.;:!?)]|$)`,
  "giu",
);

export const lone = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/§%-])(?<span>\d{1,2}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)?|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?=\s?(?:[.!?;)]|,\s|$|\n)|\s(?:fyllda|bast|eller|men|dement|gammal|båda)(?![\p{L}]))(?!\.\d|\.\s?\p{L}\.)`,
  "giu",
);

/** "snart 16 o", "nyss 40": an adverb of time and a number that counts nothing. */
export const afterSoon = new RegExp(
  String.raw`(?<![\p{L}])(?:snart|nyss|precis|knappt|nästan|soon|nearly|almost)\s(?<span>\d{1,2}|${numberWords})(?=\s(?:o|å|och|and|men)\s|\s?[.,!?)]|$)`,
  "giu",
);

export const sexAge =
  /(?<![\p{L}\p{N}])(?<span>(?:tjej|kille|[kmf]|man|kvinna|flicka|pojke|grabb|mamma|pappa|male|female|boy|girl)[ /,]{0,2}\d{2}(?:,5|½)?)(?![\p{L}\p{N}]|[:/.,-]\d| ?(?:år|kr|dag|gång|mån|veck|tim|barn|km|mil|kilo|kg|poäng|procent|grader|%))/giu;

/** Read from the number back: most words have none behind them, and to begin with any word takes ten times as long. */
export const nameAge = new RegExp(
  String.raw`(?<=(?<who>[\p{L}-]{2,30})[,]?\s\(?)(?<span>(?:${range}|\d{1,2}(?:,5(?!\d)|½)?|${numberWords})(?:\s?(?:år|mån|månader|years old|yrs))?)(?=[\s),.;:!?]|$)`,
  "giu",
);

export const parent = new RegExp(
  String.raw`(?<![\p{L}])(?:barn|kids|children|pojkar|flickor|söner|döttrar|killar|tjejer|ungar|syskon|barnbarn|tvillingar|småsyskon|boys|girls|sons|daughters)\s?(?:som är|\(|,|på|are|aged|is|–|-|:)\s?(?<span>${n}(?:\s?(?:,|och|o|å|samt|resp\.?|and|&|\/)\s?${n}){0,6})(?:\s?(?:år|mån|years old|yrs))?`,
  "giu",
);

/** "en kvinna runt 30", "en äldre man ca 70 år": about how old somebody looks; without an article it is a time ("hämta min son runt 15"). */
export const roughlyAfter = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:en|ett|nån|någon|två|äldre|yngre|ung|ungt|unga|gammal|medelålders|okänd)\s(?<who>[\p{L}-]{2,24}),?\s(?:c:?a\.?|cirka|runt|typ|kring|omkring|ungefär|kanske|around|about)\s)(?<span>(?:${range}|${n})(?:\sår)?)(?=[\s,.;:!?)]|$)`,
  "giu",
);
