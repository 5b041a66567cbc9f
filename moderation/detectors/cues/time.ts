export const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|febr?|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|august|october";

/** Numbers in words up to a hundred, for ages; "en" and "ett" are articles more often than numbers. */
const units =
  "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton";
const tens =
  "(?:tjugo|tjugi|trettio|tretti|fyrtio|förti|femtio|femti|sextio|sexti|sjuttio|sjutti|åttio|åtti|nittio|nitti)(?:en|ett|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?";
const english =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";
export const numberWords = `${tens}|${units}|${english}`;
export const anyNumber = String.raw`\d{1,3}(?:[.,]5)?|½|${numberWords}`;

/** Days of the year by name; only with a birthday do they identify. */
export const holidays =
  "lucia|luciadagen|nyårsafton|nyårsdagen|nyår|julafton|juldagen|annandagen|annandag jul|trettondagen|trettondagsafton|valborg|valborgsmässoafton|första maj|midsommar|midsommarafton|midsommardagen|påskafton|påskdagen|alla hjärtans dag|nationaldagen|halloween|alla helgons dag|skottdagen|christmas eve|christmas|new year's eve|valentine's day";
