import type { EvidenceSource, Kind, Tier } from "#moderation/finding.ts";
import type { Catalogue } from "./catalogue.ts";
import { reasonOfRule } from "./finding-reasons.ts";

type Named<Prefix extends string, Name extends string> = Record<
  `${Prefix}.${Name}`,
  string
>;

const kinds = {
  "finding.kind.person": "ett namn",
  "finding.kind.first-name": "ett förnamn",
  "finding.kind.surname": "ett efternamn",
  "finding.kind.initials": "initialer",
  "finding.kind.nickname": "ett smeknamn",
  "finding.kind.place": "en plats",
  "finding.kind.street": "en gata eller adress",
  "finding.kind.locality": "en ort",
  "finding.kind.road": "en väg",
  "finding.kind.line": "en buss- eller tåglinje",
  "finding.kind.organisation": "en organisation eller ett företag",
  "finding.kind.school": "en skola eller förskola",
  "finding.kind.school-class": "en skolklass",
  "finding.kind.workplace": "en arbetsplats",
  "finding.kind.care-home": "ett boende",
  "finding.kind.clinic": "en mottagning",
  "finding.kind.association": "en förening",
  "finding.kind.congregation": "en församling",
  "finding.kind.personal-number": "ett personnummer",
  "finding.kind.personal-number-last-four":
    "fyra sista siffror i ett personnummer",
  "finding.kind.coordination-number": "ett samordningsnummer",
  "finding.kind.organisation-number": "ett organisationsnummer",
  "finding.kind.case-number": "ett ärendenummer",
  "finding.kind.reference-number": "ett kund- eller referensnummer",
  "finding.kind.bank-account": "ett kontonummer",
  "finding.kind.iban": "ett kontonummer (IBAN)",
  "finding.kind.card": "ett kortnummer",
  "finding.kind.plate": "ett registreringsnummer",
  "finding.kind.passport": "ett passnummer",
  "finding.kind.door-code": "en portkod",
  "finding.kind.phone": "ett telefonnummer",
  "finding.kind.email": "en e-postadress",
  "finding.kind.handle": "ett användarnamn",
  "finding.kind.link": "en länk",
  "finding.kind.postcode": "ett postnummer",
  "finding.kind.ip-address": "en IP-adress",
  "finding.kind.date": "ett datum",
  "finding.kind.birth-date": "ett födelsedatum",
  "finding.kind.birth-year": "ett födelseår",
  "finding.kind.age": "en exakt ålder",
  "finding.kind.diagnosis": "en diagnos",
  "finding.kind.nationality": "en nationalitet",
  "finding.kind.country": "ett land",
  "finding.kind.religion": "en religion",
  "finding.kind.language": "ett språk",
  "finding.kind.siblings": "ett antal syskon eller barn",
  "finding.kind.only-one": "något som bara passar in på en person",
  "finding.kind.occupation": "ett yrke",
  "finding.kind.athlete": "en idrott på hög nivå",
} as const satisfies Named<"finding.kind", Kind>;

const tiers = {
  "finding.tier.must": "Måste",
  "finding.tier.judge": "Bedöm",
  "finding.tier.info": "Tips",
} as const satisfies Named<"finding.tier", Tier>;

const tierMeanings = {
  "finding.tierMeaning.must": "Pekar ut någon direkt. Ska bort eller ersättas.",
  "finding.tierMeaning.judge":
    "Kan peka ut någon tillsammans med annat i texten. Bedöm om det behövs.",
  "finding.tierMeaning.info": "Bra att tänka på. Kan ofta stå kvar.",
} as const satisfies Named<"finding.tierMeaning", Tier>;

const sources = {
  "finding.source.shape": "Det ser ut så.",
  "finding.source.list": "Det står i en av våra listor.",
  "finding.source.context": "Orden runt omkring tyder på det.",
  "finding.source.model": "Programmet har lärt sig att det brukar vara så.",
  "finding.source.known": "Samma sak är markerad på ett annat ställe i texten.",
} as const satisfies Named<"finding.source", EvidenceSource>;

/** What the checker found, in words: kinds, tiers and reasons. */
export const findings = {
  ...kinds,
  ...tiers,
  ...tierMeanings,
  ...sources,
  "finding.what": (kind: Kind, isGuess: boolean) =>
    `${isGuess ? "kanske " : ""}${kinds[`finding.kind.${kind}`]}`,
  "finding.why": (
    ruleId: string,
    source: EvidenceSource,
    parameters: Readonly<Record<string, string | number>>,
  ) => reasonOfRule(ruleId, parameters) ?? sources[`finding.source.${source}`],
} as const satisfies Catalogue;
