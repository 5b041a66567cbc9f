import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { isKnownLaw } from "../cues/laws.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const year = String.raw`(?:19[89]\d|20[0-3]\d)`;
const end = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|kronor|sek|:-|%|personer|st|timmar|dagar|poäng|mil|km|kg)(?!\p{L}))`;
/** "2023/418", "2023:418", "2023/418-4", "418/2023": a year and a running number, as a registry counts. A season and a span of years are none. */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/@_§-]|§ )(?:${year}[/:](?!(?:19|20)\d\d(?!\d))\d{3,6}(?:-\d{1,3})?|(?!2000)${year}-(?!(?:19|20)\d\d(?!\d)|\d+00(?!\d))\d{3,5}|(?!\d+00/)\d{3,6}/${year})${end}`,
  "gu",
);
/** "§ 88/2023": a paragraph of a board's minutes. */
const paragraph = new RegExp(
  String.raw`(?<=§\s?)(?<span>\d{1,4}/${year})${end}`,
  "gu",
);
/** "AU § 88": of a committee; "SN § 88". */
const ofBoard =
  /(?<![\p{L}\p{N}])(?:(?:SN|KS|SOC|IFO|BUN|VON|ON|IN)?AU|SN|SAU|ISU|SU)\s?§\s?(?<span>\d{1,4}(?:\/(?:20)?\d\d)?)(?![\p{L}\p{N}]|[.,:/-]\d)/gu;

const letter = String.raw`avslag\p{Ll}{0,3}|brev(?:et)?|skrivelsen?|gäller|ang(?:ående)?|rör|svar(?:et)? på|svara på|hänvis\p{Ll}{1,4}|märkt|ärende\p{Ll}{0,9}|beslut\p{Ll}{0,9}|undrar (?:över|om)|överklag\p{Ll}{1,7}|yttrande\p{Ll}{0,2}|kompletter\p{Ll}{1,5}|akten?|ansökan|utredningen?|anmälan|decision|letter|file|refusal|rejection|regarding|case|appeal|reference`;
const nearBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${letter})(?!\p{L})\.?[^.!?\n]{0,36}$`,
  "iu",
);
const saidAfter =
  /^\)?,?\s(?:(?:är|e|var|som|heter|på|i|is|was|as|on)\s){1,2}(?:\p{L}{1,8}\s){0,2}(?:ärende|dnr|diarie|beslut|brev|avslag|akt(?:en)?(?!\p{L})|case|decision|letter)/iu;
/** "enligt SFS 2001:453", "förordning (EU) 2016/679", "prop. 2023/24:118": what anybody may read. */
const isPublic =
  /(?:(?<!avs|förs|uts|ans|oms|upps)lag(?:en|ens|ar)?|(?<=förordning|balk)(?:en)?|(?<!\p{L})(?:SFS|prop(?:osition(?:en)?)?|förordning(?:en)?|direktiv(?:et)?|dir|SOU|Ds|bet(?:änkande(?:t)?)?|rskr|kap|§|NJA|HFD|JO|RÅ|EU|EG|EES|HSLF-FS|SOSFS|\p{Lu}{2,6}FS|föreskrift(?:er|en)?|balken?|motion(?:en)?|GDPR|ISO|artikel|art|regulation|directive|law|act|code|läsår(?:et)?|säsong(?:en)?|årgång|tidning(?:en)?))\.?\s?\(?(?:nr\s|no\s|\((?:EU|EG)\)\s|\p{L}{2,14}\s){0,2}\(?$/iu;

const reason = (weight: number): Reason => ({
  kind: "case-number",
  source: "context",
  ruleId: "case-number-shape",
  weight,
});

function isOfCase(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  const end = index + found.length;
  if (isKnownLaw(found) || isPublic.test(before)) return false;
  return nearBefore.test(before) || saidAfter.test(text.slice(end, end + 48));
}

const board =
  /nämnd|utskott|protokoll|sammanträde|(?<!\p{L})(?:\p{Lu}{0,4}AU|SN|KS|IFO|ISU|SU)(?!\p{L})/iu;
const lawNear =
  /lag(?:en)?(?!\p{L})|balken?(?!\p{L})|kap(?:itlet)?(?!\p{L})|(?<!\p{L})(?:SoL|LSS|LVU|LVM|FL|OSL)(?!\p{L})/u;
function isOfBoard({ text }: Document, { index }: RegExpExecArray): boolean {
  const around = text.slice(Math.max(0, index - 60), index + 60);
  return board.test(around) && !lawNear.test(around);
}

/** Finds the numbers of a registry without letters, to judge: "avslag 2023/418", "§ 88/2023 i socialnämnden". */
export const yearNumber: Detector = {
  id: "year-number",
  version: "1",
  kinds: ["case-number"],
  run: (document) => [
    ...evidenceForMatches(document, numbered, (match) =>
      isOfCase(document, match) ? reason(0.5) : null,
    ),
    ...[paragraph, ofBoard].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        isOfBoard(document, match) ? reason(0.5) : null,
      ),
    ),
  ],
};
