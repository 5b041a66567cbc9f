import type { Kind } from "../finding.ts";
import { passesLuhn } from "./checksum.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

/** A number after a word that says what it is; a row of the table is a rule. */
interface CueRule {
  cue: string;
  kind: Kind;
  value: string;
}

const free = String.raw`(?=[\p{L}\p{N}:/.\- ]{0,14}\d)[\p{L}]{0,5}[ :./-]?[\p{N}](?:[\p{N}\p{Lu}]|[:/.\-](?=[\p{L}\p{N}])| (?=\d{2}))*`;

const digits = String.raw`\d(?:[ -]?\d){3,22}`;

const cueRules: readonly CueRule[] = [
  {
    cue: String.raw`dnr|diarienr|diarienummer|diarie-?nr|ärende(?:nr|nummer|numret|id)?(?: (?:är|har|nr|nummer))*|ärendet|ärendenr|mål(?:nr|nummer|numret)?(?: nr| nummer)?|målet|akt(?:nr|nummer)?|aktbilaga|beslut(?:s-?nr|snummer| nr)|case(?: no| number| nr| ref)?|ref(?:\.|erens|erensnr|erensnummer|nr)?|reference(?: number| no)?|file no|k-?nummer|polisanmälan|anmälningsnr|brottsnummer|dossnr|dossiernummer|beteckning`,
    kind: "case-number",
    value: free,
  },
  {
    cue: String.raw`ocr(?:-?n(?:umme)?r| är|-nummer)?|fakturan(?:umme)?r|faktura(?: nr| nummer)?|kundn(?:umme)?r|kundnumret|avtalsn(?:umme)?r|avtal|kontraktsn(?:umme)?r|kontrakt(?: nr| nummer)?|hyreskontrakt|hyresavtal|objektsn(?:umme)?r|objektnr|lånen(?:umme)?r|försäkringsn(?:umme)?r|medlemsn(?:umme)?r|bokningsn(?:umme)?r|bokningskod|kön(?:umme)?r|löpn(?:umme)?r|journaln(?:umme)?r|patientn(?:umme)?r|remiss(?:nr|nummer)?|anställningsn(?:umme)?r|spårningsn(?:umme)?r|kolli-?id|lägenhetsn(?:umme)?r|skade(?:nr|nummer)|contract(?: no| number)?|invoice(?: no| number)?|customer(?: no| number)|booking(?: no| number)?|policy(?: no| number)?`,
    kind: "reference-number",
    value: free,
  },
  {
    cue: String.raw`kont(?:o|ot)(?:n(?:umme)?r|numret)?|bankkonto|clearing(?:n(?:umme)?r)?|clearingnr|bankgiro|plusgiro|postgiro|bg|pg|account(?: no| number)?|bankkontot|lönekonto|sparkonto`,
    kind: "bank-account",
    value: digits,
  },
  {
    cue: String.raw`kort(?:n(?:umme)?r|numret)?|bankkort|kontokort|visa|mastercard|card(?: no| number)?`,
    kind: "card",
    value: digits,
  },
  {
    cue: String.raw`pass(?:n(?:umme)?r|numret)?|passport(?: no| number)?|uppehållstillstånd|uppehållskort|ut-?kort|lma-?kort|lma|id-?kort|id-?n(?:umme)?r|körkort(?:s-?n(?:umme)?r)?|residence (?:card|permit)(?: no| number)?|körkortsnr`,
    kind: "passport",
    value: String.raw`(?=[\p{L}\p{N} -]{0,5}\d{2})[\p{Lu}]{0,3}[ -]?\d(?:[ -]?[\p{Lu}\d]){3,12}`,
  },
  {
    cue: String.raw`reg(?:\.|istrerings)?-?(?:n(?:umme)?r|skylt)?|registreringsskylt|reg|skylten|skylt|regskylt|nummerplåt|plåten|bil(?:en)? med|plate(?: of [\p{L}]+| no| number)?|license plate|bilnummer`,
    kind: "plate",
    value: String.raw`[\p{L}]{2,3}[ -]?\d{2}[ -]?[\p{L}\d]`,
  },
  {
    cue: String.raw`portkod(?:en)?|dörrkod(?:en)?|larmkod(?:en)?|kod(?:en)? (?:till|på) porten|door code|pin-?kod(?:en)?|pinkod|lösenord(?:et)?|password`,
    kind: "door-code",
    value: String.raw`\d{3,8}`,
  },
];

const between = String.raw`(?:\s{0,2}(?:är|heter|har|nummer|nr|no|num|number|is|of|:|#|\.|,|=|\(|–|-))*\s{0,2}`;

function patternOf({ cue, value }: CueRule): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${cue})${between}(?<span>${value})(?![\p{N}])`,
    "giu",
  );
}

const isMeasured = /^(?:\d{1,2}|(?:19|20)\d{2}|112|1177|\d{1,3} ?000)$/;

function cueReason(
  document: Document,
  rule: CueRule,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  const after = document.text.slice(
    match.index + match[0].length,
    match.index + match[0].length + 10,
  );
  if (
    rule.kind !== "door-code" &&
    (isMeasured.test(span) ||
      /^\s?(?:kr|kronor|:-|år|mån|dagar|veckor|%|procent|st(?![\p{L}\p{N}])|barn|gånger|tim|km|m2|kvm|sek|öre)/iu.test(
        after,
      ))
  )
    return null;
  if (span.replace(/\D/g, "").length < 2) return null;
  const cue = match[0]
    .slice(0, match[0].length - span.length)
    .trim()
    .toLowerCase()
    .slice(0, 24);
  return {
    kind: rule.kind,
    source: "context",
    ruleId: "number-after-cue",
    weight: 0.85,
    parameters: { cue, checksum: passesLuhn(span) ? "valid" : "none" },
  };
}

/** Finds case, account, card, plate and other numbers by the word before them. */
export const numberAfterCue: Detector = {
  id: "number-after-cue",
  version: "1",
  kinds: [
    "case-number",
    "reference-number",
    "bank-account",
    "card",
    "plate",
    "passport",
    "door-code",
  ],
  run: (document) =>
    cueRules.flatMap((rule) =>
      evidenceForMatches(document, patternOf(rule), (match) =>
        cueReason(document, rule, match),
      ),
    ),
};
