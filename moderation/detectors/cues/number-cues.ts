import type { Kind } from "../../finding.ts";

/** How a number may look after a cue: any mix of letters and figures, figures only, as on a passport, or a short code. */
export type NumberShape = "mixed" | "digits" | "passport" | "code";

/** What a number is, by the word before it; a row is a rule. Weak cues are also said where no number follows. */
export interface NumberCue {
  kind: Kind;
  cue: string;
  shape: NumberShape;
  isWeak: boolean;
  /** What a figure after a weak cue is as often as not: a sum ("räkningen 2350"), or a number and hardly a sum ("ocr 118 204"). */
  isOf?: "sums" | "numbers";
  /** The cue may be the end of a longer word. */
  isEnding?: boolean;
}

/** What is numbered by a word of its own: "klient nr 418", "queue number 418". */
const things =
  "anst|pat|mål|case|file|study|reference|customer|account|card|contract|invoice|booking|policy|passport|permit|member|student|order|ticket|court|claim|registration|control|license|serial|tracking|queue|client|patient|applicant|klient|kund|ärende|medlem|elev|brukare|sökande|hyresgäst|avtal|kontrakt|faktura|remiss|journal|beslut|diarie|referens|bokning|order|försäkring|personal|dossier|akt";

/** Any word that ends in "nummer" says itself what follows; what it is a number of is told by the rows after. */
const anyNumber = String.raw`nummer|numret|nummret|nmr|nr|number|beteckning(?:en)?|(?<=\p{L}[- ])id(?:[- ]?(?:nr|nummer))?|(?<=(?:${things})\s)(?:no|id|code)`;

/** What makes "number" more than a bare word: it is the end of a longer one, or stands after what it numbers. */
export const numbered = new RegExp(
  String.raw`(?:[\p{L}-]|(?<!\p{L})(?:${things})\s)$`,
  "iu",
);

export const numberCues: readonly NumberCue[] = [
  {
    kind: "bank-account",
    cue: String.raw`(?:bank|löne|spar|person|privat)?kont(?:o|ot)(?:\s?-?nr|\s?-?nummer|numret)?|kto|kt\.?nr|clearing(?:-?nr|-?nummer|numret)?|bankgiro(?:t|nr|nummer|konto)?|(?:plus|post)giro(?:t|nr|nummer|konto)?|bg(?:-?nr)?|pg(?:-?nr)?|account(?: no| number)?`,
    shape: "digits",
    isWeak: true,
    isOf: "sums",
  },
  {
    kind: "card",
    cue: String.raw`(?:bank|konto|kredit|betal)?kort(?:-?nr|-?nummer|numret|et)?|visa|mastercard|card(?: no| number)?`,
    shape: "digits",
    isWeak: true,
    isOf: "sums",
  },
  {
    kind: "passport",
    cue: String.raw`(?:passport|residence permit|permit)(?: card)?(?: no| number)?|passet(?=\s(?:har\s)?n(?:umme)?r)|pass(?:\s?-?nr|\s?nummer|numret)?|uppehålls(?:tillstånd|kort|tillståndskort)(?:et)?|ut-?kort(?:et)?|lma(?:-?kort(?:et)?|-?nummer|-?nr)?|eurodac|dublin-?(?:nr|nummer)|(?:nationellt )?id-?(?:kort|handling)(?:et|ets|en)?(?: nummer)?|id-?n(?:umme)?r|körkort(?:et|s-?n(?:umme)?r(?:et)?)?|residence (?:card|permit)(?: card)?(?: no| number)?|legitimation(?:en)?`,
    shape: "passport",
    isWeak: true,
  },
  {
    kind: "case-number",
    cue: String.raw`dnr|d\.nr|diarie-?nr|k-?nummer|aktbilaga|målnumret|mål(?:nr|nummer)|ärende(?:nr|nummer|numret)|dossier(?:nr|nummer)?|doss(?:nr)?|diarie|inkassoärende(?:t)?|(?:person|social|barn|patient)akt(?:en)?|körjournal(?:en)?|besluts?-?id|polisanmälan|anmälan|beteckning(?:en)?|file no|case ref`,
    shape: "mixed",
    isWeak: false,
  },
  {
    kind: "case-number",
    cue: String.raw`(?:\p{L}{1,12}-|brott|tviste|utmätnings|vårdnads|migrations|asyl|skatte)?mål(?:et|en)?|akt(?:en)?|dom(?:en)?|case|ticket`,
    shape: "mixed",
    isWeak: true,
  },
  {
    kind: "case-number",
    cue: String.raw`beslut(?:et)?|ansökan|ansökningar|(?:betalnings)?föreläggande(?:t)?|utslag|skuldsanering(?:en)?|inkasso(?:krav(?:et)?)?|biljett`,
    shape: "mixed",
    isWeak: true,
    isOf: "sums",
  },
  {
    kind: "door-code",
    cue: String.raw`(?:port|dörr|larm|entré|pin|cvc|cvv|säkerhets|skåps|nyckel|tagg|trapphus|grind|garage|förskrivar|pers|logg|spärr|wifi|patient)-?(?:kod(?:en)?|nr|nummer)?(?<=kod|koden|cvc|cvv|nr|nummer)|kod(?:en)? (?:till|på|för) (?:porten|dörren|larmet|entrén)|(?:door|locker|gate|entry|alarm|building|safe) code|pin(?: code)?|lösenord(?:et)?|password|passcode`,
    shape: "code",
    isWeak: false,
  },
  {
    kind: "case-number",
    cue: String.raw`ärende(?:t|n)?`,
    shape: "mixed",
    isWeak: true,
    isEnding: true,
  },
  {
    kind: "reference-number",
    cue: String.raw`(?<=\p{L}{3})(?:bevis(?:et)?|licens(?:en)?|tillstånd(?:et)?|legitimation(?:en)?|register|registret|recept(?:et)?|provrör(?:et)?|objekt(?:et)?|utredning(?:en)?|journal(?:en)?|akt(?:en)?|remiss(?:en)?)`,
    shape: "mixed",
    isWeak: true,
    isEnding: true,
  },
  {
    kind: "reference-number",
    cue: String.raw`(?<=\p{L}{3})(?:kort(?:et)?|påminnelse(?:n)?|avi(?:n)?|krav(?:et)?|beslut(?:et)?|avtal(?:et)?|kontrakt(?:et)?)`,
    shape: "mixed",
    isWeak: true,
    isEnding: true,
    isOf: "sums",
  },
  {
    kind: "reference-number",
    cue: String.raw`(?<=student|elev|passer|besöks|tjänste|lånt|biblioteks|brick|patient|personal)kort(?:et)?`,
    shape: "mixed",
    isWeak: true,
    isEnding: true,
    isOf: "numbers",
  },
  {
    kind: "reference-number",
    cue: String.raw`ladok|puk|e-recept|recept(?:et)?|legitimation(?:en)?`,
    shape: "mixed",
    isWeak: true,
  },
  {
    kind: "reference-number",
    cue: String.raw`(?<=(?:min|vår|hans|hennes)\s)köplats(?:en)?|köplats(?:en)?(?=\s(?:är\s)?\d{3,6}\s(?:hos|i|på)\s)|(?<=(?:my|our|his|her)\s)queue (?:place|position)`,
    shape: "mixed",
    isWeak: false,
  },
  {
    kind: "door-code",
    cue: String.raw`kod(?:en)?`,
    shape: "code",
    isWeak: true,
  },
  {
    kind: "reference-number",
    cue: anyNumber,
    shape: "mixed",
    isWeak: false,
    isEnding: true,
  },
  {
    kind: "reference-number",
    cue: String.raw`(?:hyres|elnäts|tele|lease-?)?(?:kontrakt|avtal)(?:et)?|faktura(?:n)?|räkning(?:en)?|lån(?:et)?|(?:hem|bil|liv|olycksfalls)?försäkring(?:en)?|invoice`,
    shape: "mixed",
    isWeak: true,
    isOf: "sums",
  },
  {
    kind: "reference-number",
    cue: String.raw`ocr|journal(?:en)?|remiss(?:en)?|(?:vår |er |min )?ref(?:erens(?:en)?|\.)?|betalreferens|bokning(?:en|sreferens)?|kund|medlem|reference|booking|badge`,
    shape: "mixed",
    isWeak: true,
    isOf: "numbers",
  },
  {
    kind: "reference-number",
    cue: String.raw`objekt(?:et)?|order|contract|policy|skade(?:ärende|anmälan)|(?:bokning|rabatt|presentkort|resen|biljett|aktiverings|referens|hämtnings?)s?-?kod(?:en)?|paket(?:et)?|kolli|försändelse(?:n)?|imei|vin|chassi|serie(?:nr|nummer)?|larm(?:et)?|mätare(?:n)?|hyresgäst|elev|bricka(?:n)?|tjänste-?id|(?:student|elev|patient|besluts|session|threema|hsa|sök|kö|kölapps?)-?(?:id|nr|nummer)|sessionsid|genomförandeplan(?:en)?|parcel`,
    shape: "mixed",
    isWeak: true,
  },
];
