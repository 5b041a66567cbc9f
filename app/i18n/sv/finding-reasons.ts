import type { RuleId } from "#moderation/detectors/rule-ids.ts";

type Parameters = Readonly<Record<string, string | number>>;
type Reason = string | ((parameters: Parameters) => string);

const word = (parameters: Parameters, name: string): string =>
  String(parameters[name] ?? "").trim();

/** The sentence with the word the rule saw, or the plain one where it saw none. */
function withWord(
  name: string,
  sentence: (seen: string) => string,
  plain: string,
): Reason {
  return (parameters) => {
    const seen = word(parameters, name);
    return seen ? sentence(seen) : plain;
  };
}

const lists: Readonly<Record<string, string>> = {
  "first-names": "listan över förnamn",
  surnames: "listan över efternamn",
  nicknames: "listan över smeknamn",
};

const nameList: Reason = (parameters) => {
  const list =
    lists[word(parameters, "list").replace(/^sv\//u, "")] ?? "listan över namn";
  return `Ordet står i ${list}.`;
};

const names = {
  "name-list": nameList,
  "name-cue-before": withWord(
    "cue",
    (cue) => `Före står ”${cue}”, och efter det brukar ett namn stå.`,
    "Orden före brukar följas av ett namn.",
  ),
  "name-cue-after": withWord(
    "cue",
    (cue) => `Intill står ”${cue}”, och där brukar ett namn stå.`,
    "Orden efter brukar stå vid ett namn.",
  ),
  "name-signature": "Det står där man brukar skriva under.",
  "name-greeting": "Det står efter en hälsning.",
  "name-neighbour": "Det står bredvid ett namn och ser ut att höra till det.",
  "name-initial": "Det ser ut som en initial eller ett förkortat namn.",
  "name-compound": withWord(
    "name",
    (name) => `Ordet börjar med namnet ”${name}”.`,
    "Ordet är sammansatt med ett namn.",
  ),
  "name-after-hyphen": "Efter bindestrecket står ett namn.",
  "unknown-capital": "Ordet har stor bokstav och finns inte i ordlistan.",
  "capital-word": "Ordet har stor bokstav mitt i en mening.",
  "unknown-word": "Ordet finns inte i ordlistan och står där ett namn kan stå.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const places = {
  "place-list": "Det står i listan över platser.",
  "place-cue-before": withWord(
    "cue",
    (cue) => `Intill står ”${cue}”, och där brukar en plats stå.`,
    "Orden intill brukar stå vid en plats.",
  ),
  "place-compound": "Ordet är sammansatt med namnet på en plats.",
  "place-suffix": withWord(
    "suffix",
    (ending) => `Ordet slutar på ”${ending}” som många ortnamn.`,
    "Ordet slutar som ett ortnamn.",
  ),
  "street-suffix": withWord(
    "suffix",
    (ending) => `Ordet slutar på ”${ending}” som många gator.`,
    "Ordet slutar som en gata.",
  ),
  property: "Det ser ut som beteckningen på en fastighet eller ett kvarter.",
  "street-number": "Det ser ut som en adress med nummer.",
  "property-designation": "Det ser ut som en fastighetsbeteckning.",
  coordinates: "Det ser ut som koordinater som visar en plats.",
  "road-number": "Det ser ut som numret på en väg.",
  "transit-line": "Det ser ut som en buss- eller tåglinje.",
  postcode: "Det ser ut som ett postnummer.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const organisations = {
  "organisation-suffix": withWord(
    "suffix",
    (ending) => `Ordet slutar på ”${ending}” som namnet på en verksamhet.`,
    "Ordet slutar som namnet på en verksamhet.",
  ),
  "organisation-cue-before": withWord(
    "cue",
    (cue) => `Före står ”${cue}”, och efter det brukar en verksamhet stå.`,
    "Orden före brukar stå vid en verksamhet.",
  ),
  "organisation-form": withWord(
    "form",
    (form) => `Intill står ”${form}”, som hör till namn på verksamheter.`,
    "Det är skrivet som namnet på en verksamhet.",
  ),
  "organisation-list": "Det står i listan över verksamheter.",
  "school-class": "Det ser ut som en skolklass.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const personalNumber: Reason = ({ checksum }) =>
  checksum === "valid"
    ? "Det är ett personnummer: kontrollsiffran stämmer."
    : "Det ser ut som ett personnummer.";

const numbers = {
  "personal-number": personalNumber,
  "coordination-number": "Det ser ut som ett samordningsnummer.",
  "last-four-digits":
    "Det ser ut som de fyra sista siffrorna i ett personnummer.",
  "organisation-number": "Det ser ut som ett organisationsnummer.",
  "number-after-cue": withWord(
    "cue",
    (cue) => `Numret står efter ”${cue}”.`,
    "Numret står efter ett ord för nummer.",
  ),
  "number-in-words": "Det ser ut som ett nummer skrivet med ord.",
  "case-number-shape": "Det ser ut som ett ärendenummer.",
  "bank-number": "Det ser ut som ett kontonummer.",
  iban: "Det ser ut som ett internationellt kontonummer.",
  "card-number": "Det ser ut som ett kortnummer.",
  plate: "Det ser ut som ett registreringsnummer.",
  "long-number":
    "Ett så långt nummer pekar nästan alltid ut någon eller något.",
  "bare-number":
    "Texten säger inte vad numret är. Det kan vara en portkod eller slutet på någons nummer.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const contacts = {
  "phone-shape": "Det ser ut som ett telefonnummer.",
  "phone-words": "Det ser ut som ett telefonnummer skrivet med ord.",
  "phone-disguised":
    "Det ser ut som ett telefonnummer där siffror har bytts mot bokstäver.",
  "email-shape": "Det ser ut som en e-postadress.",
  "email-disguised": "Det ser ut som en e-postadress skriven på omväg.",
  "handle-at": "Det börjar med @ som ett användarnamn.",
  "handle-after-cue": withWord(
    "platform",
    (platform) =>
      `Intill står ”${platform}”, så det kan vara ett användarnamn.`,
    "Det kan vara ett användarnamn.",
  ),
  "handle-shape": "Det är skrivet som ett användarnamn.",
  link: "Det är en länk.",
  "ip-address": "Det ser ut som en IP-adress.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const times = {
  "date-shape": "Det är ett exakt datum.",
  "date-after-cue": "Det ser ut som ett födelsedatum.",
  "birth-year": "Det ser ut som ett födelseår.",
  "age-after-cue": "Orden intill säger att det är en ålder.",
  "age-with-unit": "Det är en exakt ålder.",
  "age-word": "Ordet säger hur gammal någon är.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const details = {
  "quasi-list": "Det står i en lista över uppgifter som få delar.",
  "quasi-shape": "Det ser ut som en ovanlig uppgift.",
  "only-one": "Texten säger att någon är ensam om något.",
  "many-siblings": "Så många barn eller syskon är ovanligt.",
  "rare-occupation": "Få har det yrket.",
  "elite-sport": "Få idrottar på den nivån.",
} as const satisfies Partial<Record<RuleId, Reason>>;

const others = {
  repeat: withWord(
    "of",
    (of) => `Samma sak som ”${of}” på ett annat ställe i texten.`,
    "Samma sak står på ett annat ställe i texten.",
  ),
  "known-value": "Det står i frågan som kom in.",
  "disguised-letters":
    "Det ser ut som ett namn med siffror eller tecken i stället för bokstäver.",
  "likely-name": "Orden runt omkring är sådana som brukar stå vid ett namn.",
  "second-opinion": "En andra kontroll tror att det pekar ut någon.",
  "also-a-word": "Det är också ett vanligt ord.",
  "unlikely-name": "Det står inte där namn brukar stå.",
  "well-known-name": "Det är ett namn som många känner till.",
  "general-statement": "Det ser ut att gälla i allmänhet.",
  "public-number": "Det är ett nummer som är till för alla.",
  whitelisted:
    "Det står i kommunens lista över namn och nummer som får stå kvar.",
  fiction: "Det ser ut att vara en figur i en bok, en film eller ett spel.",
  animal: "Det ser ut att vara namnet på ett djur.",
} as const satisfies Partial<Record<RuleId, Reason>>;

// Every rule has words: one that is added without them does not compile.
const reasons: Readonly<Record<RuleId, Reason>> = {
  ...names,
  ...places,
  ...organisations,
  ...numbers,
  ...contacts,
  ...times,
  ...details,
  ...others,
};

/** Why a rule of the checker marked something, as a sentence; null for a rule of another version, without words here. */
export function reasonOfRule(
  ruleId: string,
  parameters: Parameters,
): string | null {
  const reason: Reason | undefined = new Map<string, Reason>(
    Object.entries(reasons),
  ).get(ruleId);
  if (reason === undefined) return null;
  return typeof reason === "string" ? reason : reason(parameters);
}
