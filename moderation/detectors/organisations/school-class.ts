import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "8B", "6 a". */
const numbered =
  /(?<![\p{L}\p{N}.,:/-])(?<span>[1-9](?::(?![ae])| )?[A-Fa-f]\d?(?::s(?!\p{L}))?|[1-9][G-Kg-k]|[1-9][A-Fa-f]:?s|0[A-F])(?![\p{L}\p{N}])/gu;
/** "klass TE22B", "i na21c". */
const afterCue =
  /(?<![\p{L}\p{N}-])(?:klass|klassen|i|ur|från|årskurs|in)\s(?<span>[A-ZÅÄÖ]{2,4}[ -]?\d{2}[A-Za-z]{0,2}|[a-zåäö]{2}\d{2}[a-z]{0,2})(?![\p{L}\p{N}-])/gu;
/** "f-klass B". */
const preschool =
  /(?<![\p{L}\p{N}-])(?:förskoleklass|f-klass)\s[A-F]?\d?[A-Z]?(?![\p{L}\p{N}])/gu;
/** "går i IM3", "in EK1": a programme and the year of it. */
const programmeYear =
  /(?<![\p{L}\p{N}-])(?:klass|klassen|i|in|ur|från|class)\s(?<span>(?:IM|IMA|IMV|IMS|NA|TE|SA|EK|ES|HU|BF|VO|EE|FT|BA|RL|HT|HV|VF|NB|FS|BY|SP|OP|HR|LP)[1-4][A-Za-z]?)(?![\p{L}\p{N}-])/gu;
/** "na21", "te22b". */
const programme =
  /(?<![\p{L}\p{N}-])(?<span>(?:na|te|sa|ek|es|hu|bf|vo|ee|ft|ba|in|rl|ht|hv|vf|nb|fs|by|im)\d{2}[a-z]{0,3}(?:-[a-z]{1,3}|:s)?)(?![\p{L}\p{N}-])/gu;
/** "TE22B", "IMA 23". */
const programmeInCapitals =
  /(?<![\p{L}\p{N}-])(?<span>(?:NA|TE|SA|EK|ES|HU|BF|VO|EE|FT|BA|IN|RL|HT|HV|VF|NB|FS|BY|IMA|IMV|IMS|IMP|IMY|NV|SP|MP|OP|HR|LP|ESMUS|NAT|TEK|SAM)[ -]?\d{2}[A-Za-z]{0,3}(?:-[A-Za-z]{1,3}|:s)?)(?![\p{L}\p{N}-]|\/\d)/gu;

/** "3h per natt", "sov 5h": so many hours. */
function isHours({ text }: Document, { 0: found, index }: RegExpExecArray) {
  const end = index + found.length;
  return (
    /^[1-9]h$/.test(found) &&
    (/^\s(?:per|om|i sträck|i timmen|varje|var|sömn|till|innan|senare|sen|i rad|bort|härifrån)(?!\p{L})/u.test(
      text.slice(end, end + 12),
    ) ||
      /(?:sov|sover|sovit|typ|ca|bara|max|minst|kanske)\s$/iu.test(
        text.slice(Math.max(0, index - 8), index),
      ))
  );
}

/** "bara 4G", "sovit 3h": a net and hours, where nothing says a class. */
const isNoClass = /^(?:[2-6]G|\dh)$/;

const ofForm =
  /(?:punkt|ruta|rutan|fält|fältet|bilaga|avsnitt|rad|kolumn|alternativ|steg|blankett|fyll\p{L}*|fyllt|kryss\p{L}*)\s(?:i\s)?(?:\d[a-f]\s(?:eller|och|o)\s)?$/u;
const ofSchool =
  /(?<!\p{L})(?:klass\p{L}*|elev\p{L}*|lärar\p{L}*|går|gick|mobb\p{L}*|skolan?|dotter\p{L}*|son|sons|sonen|barn\p{L}*)(?!\p{L})/iu;
const ofPupils =
  /(?:alla|hela|dom|de|killarna|tjejerna|någon|nån)\s(?:i\s)?$|(?:till|med|från|ur)\s$/;

/** "punkt 4B", "fyllt i 4A", "ruta 2A eller 2B": what a form asks, unless a class is spoken of. */
function isOfForm({ text }: Document, index: number, before: string): boolean {
  if (ofForm.test(before)) return true;
  if (ofPupils.test(before)) return false;
  const around = text.slice(Math.max(0, index - 80), index + 80);
  return (
    /(?<!\p{L})(?:blankett|formulär|bilaga|ruta[ n]|punkt\s\d)/iu.test(
      around,
    ) && !ofSchool.test(around)
  );
}

const ofPupil =
  /(?<!\p{L})(?:son|sonen|dotter|dottern|\p{L}{0,5}barn|sonson|dotterson|sondotter|dotterdotter|bror|syster|brorson|systerson|kusin|elev|eleven|pojke|pojken|flicka|flickan|tjej|tjejen|kille|killen|mentor|mentorn|lärare|läraren|kompis|\p{Lu}\p{L}+)(?:\s\p{Lu}\p{L}+)?,?\s(?:som\s)?(?:går\s)?i\s$/u;
const atSchool =
  /^\s(?:på|vid|i|hos)\s(?:\p{Lu}|\p{L}{0,16}(?:skola|skolan)(?!\p{L}))/u;

/** "min dotter i 5 a på Almskolan", "en elev i 8 b vid": a small letter apart, where a pupil or a school stands beside. */
function isAtSchool(
  { text }: Document,
  { 0: found, index }: RegExpExecArray,
  before: string,
): boolean {
  const end = index + found.length;
  return (
    atSchool.test(text.slice(end, end + 24)) ||
    ofPupil.test(text.slice(Math.max(0, index - 24), index)) ||
    ofPupil.test(before)
  );
}

function classReason(document: Document, match: RegExpExecArray) {
  const before = document.text
    .slice(Math.max(0, match.index - 24), match.index)
    .toLowerCase();
  const isAfterStreet =
    /(?:gatan|vägen|gränd|torget|stigen|backen|gata|väg|port|uppgång|lgh|nr|vån) ?$/.test(
      before,
    );
  if (
    isAfterStreet ||
    (/(?:bor|bodde|bo|hyr|hyrde) i (?:en |ett )?$/.test(before) &&
      /^[1-5]:?a$/.test(match[0])) ||
    /\d ?$/.test(before) ||
    isHours(document, match) ||
    isOfForm(document, match.index, before)
  )
    return null;
  const isSpaced = match[0].includes(" ");
  const isCue =
    /(?:klass|klassen|i|årskurs|åk|går i|från|ur|hela|alla i|med|till|class|in|och|:)\s*$/.test(
      before,
    );
  const isUpper = /[A-Z]/.test(match[0]);
  if (!isCue && isNoClass.test(match[0])) return null;
  if (
    isSpaced &&
    !/(?:klass|klassen|årskurs|åk|i|från|till|ur)\s*$/.test(before)
  )
    return null;
  if (isSpaced && !isUpper && !isAtSchool(document, match, before)) return null;
  return {
    kind: "school-class",
    source: "shape",
    ruleId: "school-class",
    weight: isCue ? 0.85 : isUpper ? 0.5 : 0.4,
  } as const;
}

/** "8B", "TE22B", "klass 6 A": school classes. */
function classes(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, numbered, (match) =>
      classReason(document, match),
    ),
    ...evidenceForMatches(document, afterCue, () => ({
      kind: "school-class",
      source: "shape",
      ruleId: "school-class",
      weight: 0.8,
    })),
    ...evidenceForMatches(document, programmeYear, () => ({
      kind: "school-class",
      source: "shape",
      ruleId: "school-class",
      weight: 0.6,
    })),
    ...evidenceForMatches(document, preschool, (match) =>
      /\d|[A-Z]/.test(match[0])
        ? {
            kind: "school-class",
            source: "shape",
            ruleId: "school-class",
            weight: 0.6,
          }
        : null,
    ),
    ...evidenceForMatches(document, programme, () => ({
      kind: "school-class",
      source: "shape",
      ruleId: "school-class",
      weight: 0.6,
    })),
    ...evidenceForMatches(document, programmeInCapitals, () => ({
      kind: "school-class",
      source: "shape",
      ruleId: "school-class",
      weight: 0.8,
    })),
  ];
}

/** Finds school classes: "8B", "TE22B". */
export const schoolClass: Detector = {
  id: "school-class",
  version: "1",
  kinds: ["school-class"],
  run: classes,
};
