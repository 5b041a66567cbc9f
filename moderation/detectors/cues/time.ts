export const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|febr?|apr|jun|jul|aug|sept?|okt|oct|nov|dec|january|february|march|may|june|july|august|october";

/** Numbers in words up to a hundred, for ages; "en" and "ett" are articles more often than numbers. */
const units =
  "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|aderton|arton|nitton";
const tens =
  "(?:tjugo|tjugi|trettio|tretti|fyrtio|förti|femtio|femti|sextio|sexti|sjuttio|sjutti|åttio|åtti|nittio|nitti)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?";
const english =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";
/** "tjufem", as it is said; "hundratvå", which few are. */
const spoken = "tju(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)";
const hundreds = `(?:ett)?hundra(?:${units}|ett|en)?`;
export const numberWords = `${tens}|${spoken}|${hundreds}|${units}|${english}`;
/** The half after whole years: "och ett halvt", "å en halv", "and a half". */
const half = String.raw`\s(?:och|o|å|and|&)\s(?:ett\s|en\s|a\s)?(?:halv(?:t|an|år)?|half)`;
export const anyNumber = String.raw`\d{1,3}(?:[.,]5(?!\d)|\s?½|\s1/2)?(?:${half})?|½|(?:${units})och(?:ett|en)?halv(?:t|an)?|(?:ett|en|one)${half}|(?:${numberWords})(?:${half})?`;
/** Days and seasons that a birthday is told by. */
export const birthdays = String.raw`(?:nu\s)?(?:på|i|om|on|this|next|till|in|nästa)\s(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|gs)|(?:nu\s)?(?:på|i|om|on|this|next|till|nästa)\s(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helgen|morgon|övermorgon|förrgår|idag|dag|kväll|går|veckan|nästa vecka|nästa månad|vecka|månad|en vecka|två veckor|(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några) (?:dagar|dag|veckor|vecka|månader|månad)|(?:ett )?halvår|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)|i(?:dag|går|morgon|morrn|morrn|mårn)|imorn|imorrn|tomorrow|today`;

/** Days of the year by name; only with a birthday do they identify. */
export const holidays =
  "lucia|luciadagen|nyårsafton|nyårsdagen|nyår|julafton|juldagen|annandagen|annandag jul|annandag påsk|trettondag jul|trettonhelgen|skärtorsdagen|skärtorsdag|långfredagen|långfredag|kristi himmelsfärd|pingst|pingstafton|pingstdagen|alla helgons afton|lillejul|lillejulafton|dan före dan|första april|mors dag|fars dag|trettondagen|trettondagsafton|valborg|valborgsmässoafton|första maj|midsommar|midsommarafton|midsommardagen|påskafton|påskdagen|alla hjärtans dag|nationaldagen|halloween|alla helgons dag|skottdagen|(?:första|andra|tredje|fjärde|1:a|2:a|3:e|4:e|1a|2a|3e|4e)\\s(?:söndagen\\si\\s)?advent(?:ssöndagen)?|advent|fettisdagen|fettisdan|askonsdagen|palmsöndagen|tjugondag knut|tjugondagen|tjugondag jul|trettondan|fjärdedag jul|mellandagarna|valborgsmässan|kristi himmelsfärdsdag|annandagen|annandan|andra dag jul|svenska flaggans dag|internationella kvinnodagen|kvinnodagen|barnens dag|kanelbullens dag|våffeldagen|nobeldagen|mårten gås|mårtensafton|allhelgona|allhelgonahelgen|kyndelsmässodagen|mickelsmäss|mikaelidagen|vårdagjämningen|höstdagjämningen|sommarsolståndet|vintersolståndet|sankte per|samernas nationaldag|självständighetsdagen|finlands självständighetsdag|eid|eid al-fitr|nowruz|newroz|hanukka|jom kippur|easter|easter sunday|good friday|boxing day|thanksgiving|st patrick's day|midsummer|midsummer eve|christmas eve|christmas|new year's eve|valentine's day";
