/** A noun phrase in its indefinite and definite form, in Swedish and in English. */
interface NounForms {
  indefinite: string;
  definite: string;
  english: string;
}

// Indefinite, definite, English: a row for every noun the checker suggests.
const rows = `
en ort|orten|a town
en mindre ort|orten|a small town
en stad|staden|a town
en stad i ett annat land|staden|a city abroad
en större stad|staden|a larger town
en storstad|storstaden|a big city
en stadsdel|stadsdelen|a part of town
en kommun|kommunen|a municipality
en region|regionen|a region
en by|byn|a village
en plats|platsen|a place
en ö|ön|an island
en sjö|sjön|a lake
ett vattendrag|vattendraget|a river
en hållplats|hållplatsen|a stop
en station|stationen|a station
en gata|gatan|a street
ett torg|torget|a square
en park|parken|a park
en väg|vägen|a road
en buss|bussen|a bus
ett tåg|tåget|a train
en spårvagn|spårvagnen|a tram
ett köpcentrum|köpcentrumet|a shopping centre
ett annat land|landet|another country
ett land|landet|a country
en skola|skolan|a school
en förskola|förskolan|a preschool
ett gymnasium|gymnasiet|an upper secondary school
en högskola|högskolan|a university
en folkhögskola|folkhögskolan|a college
en fritidsverksamhet|fritidsverksamheten|an after-school centre
en klass|klassen|a class
en klass i lågstadiet|klassen|a class
en klass i mellanstadiet|klassen|a class
en klass i högstadiet|klassen|a class
en gymnasieklass|klassen|a class
ett boende|boendet|a care home
ett äldreboende|boendet|a care home
ett gruppboende|boendet|a group home
ett behandlingshem|behandlingshemmet|a treatment home
ett korttidsboende|boendet|a short-stay home
ett skyddat boende|boendet|a shelter
ett familjehem|familjehemmet|a foster home
ett boende för unga|boendet|a home for young people
en anstalt|anstalten|a prison
en mottagning|mottagningen|a clinic
en avdelning|avdelningen|a ward
en vårdcentral|vårdcentralen|a health centre
ett sjukhus|sjukhuset|a hospital
en tandläkarmottagning|mottagningen|a dental clinic
en psykiatrisk mottagning|mottagningen|a psychiatric clinic
en förening|föreningen|an association
en idrottsförening|föreningen|a sports club
ett lag|laget|a team
en kör|kören|a choir
en bostadsrättsförening|föreningen|a housing association
en kvinnojour|kvinnojouren|a women’s shelter
en fritidsgård|fritidsgården|a youth club
ett stall|stallet|a riding school
en församling|församlingen|a congregation
en kyrka|kyrkan|a church
en moské|moskén|a mosque
en arbetsplats|arbetsplatsen|a workplace
ett företag|företaget|a company
en butik|butiken|a shop
en restaurang|restaurangen|a restaurant
ett kafé|kaféet|a café
ett hotell|hotellet|a hotel
en frisör|frisören|a hairdresser
ett gym|gymmet|a gym
en bensinstation|bensinstationen|a petrol station
ett varuhus|varuhuset|a department store
en verkstad|verkstaden|a workshop
ett byggföretag|företaget|a building company
ett städföretag|företaget|a cleaning company
ett åkeri|åkeriet|a transport company
ett vårdföretag|företaget|a care company
ett bemanningsföretag|företaget|a staffing company
en fabrik|fabriken|a factory
ett bageri|bageriet|a bakery
ett bibliotek|biblioteket|a library
ett museum|museet|a museum
en teater|teatern|a theatre
en orkester|orkestern|an orchestra
en begravningsbyrå|begravningsbyrån|a funeral home
en byrå|byrån|an agency
en hyresvärd|hyresvärden|a landlord
en bank|banken|a bank
en skolkoncern|skolan|a school
en campingplats|campingplatsen|a camp site
en verksamhet|verksamheten|an organisation
en dag|dagen|a day
ett annat språk|språket|another language
en sjukdom|sjukdomen|an illness
en svår sjukdom|sjukdomen|a serious illness
en psykisk sjukdom|sjukdomen|a mental illness
en ovanlig diagnos|diagnosen|an unusual diagnosis
en diagnos|diagnosen|a diagnosis
en funktionsnedsättning|funktionsnedsättningen|a disability
en neuropsykiatrisk diagnos|diagnosen|a neuropsychiatric diagnosis
en tjänst på nätet|tjänsten|an online service
`;

let known: ReadonlyMap<string, NounForms> | null = null;

/** Read at the first question, so that importing the module does no work. */
function allForms(): ReadonlyMap<string, NounForms> {
  known ??= new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [indefinite = "", definite = "", english = ""] = row.split("|");
        const forms = { indefinite, definite, english };
        return [
          [indefinite, forms],
          [
            english,
            { ...forms, definite: `the ${english.replace(/^\S+ /, "")}` },
          ],
        ] as const;
      }),
  );
  return known;
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^(?:en|ett) (?:annan|annat) /, "andra"],
  [/^(?:en|ett) tredje /, "tredje"],
];

/** Most of what is asked about is a role ("min bror"), which is seen at once. */
const mayBeNumbered = /^(?:en|ett|another|a third) /;

/** Gives the definite form of a noun phrase the checker suggests, or null for any other words. */
export function definiteNoun(words: string): string | null {
  const forms = allForms();
  const same = forms.get(words);
  if (same) return same.definite;
  if (!mayBeNumbered.test(words)) return null;
  const article = words.split(" ")[0] ?? "";
  for (const [pattern, order] of others) {
    if (!pattern.test(words)) continue;
    const first = forms.get(words.replace(pattern, `${article} `));
    if (first)
      return `${article === "ett" ? "det" : "den"} ${order} ${first.definite}`;
  }
  if (/^(?:another|a third) /.test(words))
    return `the other ${words.replace(/^(?:another|a third) /, "")}`;
  return null;
}

/** Says a noun phrase of the checker in English; other words stay as they are. */
export const inEnglish = (words: string): string =>
  allForms().get(words)?.english ?? otherEnglish[words] ?? words;

const otherEnglish: Readonly<Record<string, string>> = {
  "från ett annat land": "from another country", "från en annan ort": "from another town", "från": "from", troende: "religious", "en religion": "a religion", "en av få": "one of few", idrottare: "an athlete",
  yrkesverksam: "working", läkare: "a doctor", chef: "a manager", musiker: "a musician", konstnär: "an artist", hantverkare: "a craftsperson", journalist: "a journalist", jurist: "a lawyer",
  politiker: "a politician", forskare: "a researcher", tolk: "an interpreter", flerling: "one of several born together", "ett lag": "a team",
}; // prettier-ignore

const orders = ["", "annan", "tredje"];

/** Tells the second of a kind from the first: "en annan skola", "ett tredje boende"; null beyond the third. */
export function anotherOne(words: string, before: number): string | null {
  if (before === 0 || words === "ett annat land") return words;
  const english = /^an? (?<noun>.+)$/.exec(words)?.groups?.["noun"];
  if (english !== undefined) return before === 1 ? `another ${english}` : null;
  const order = orders[before];
  const match = /^(?<article>en|ett) (?<noun>\S.*)$/.exec(words)?.groups;
  if (!match || order === undefined) return order === undefined ? null : words;
  const agreed =
    order === "annan" && match["article"] === "ett" ? "annat" : order;
  return `${match["article"]} ${agreed} ${match["noun"]}`;
}
