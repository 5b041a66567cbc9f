import type { Evidence, Kind } from "../../finding.ts";
import { isDictionaryWord, isFunctionWord } from "../../lexicon/word-info.ts";
import { cueWords } from "../cues/cue-words.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { explainedBynames } from "./explained-bynames.ts";
import { explainedOrganisations } from "./explained-organisations.ts";
import { organisationsBeside } from "./explained-organisations-beside.ts";
import { explainedPeople } from "./explained-people.ts";
import { explainedPlaces } from "./explained-places.ts";
import { explainedSmallWords } from "./explained-small-words.ts";
import { explainedWords } from "./explained-words.ts";
import type { ExplainedRow } from "./explained-row.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** Words that stand where a name may, and tell none. */
const notNames: ReadonlySet<string> = cueWords(`
  mig mej me my hen gärna helst snarast hit idag kvällstid dagtid nu asap please pls plz snälla mobil mobilen nummer numret telefon hem tack
  bara back now when after efter före innan på until direkt akut sen jobb jobbet arbete annars him her us vi ring alltid kväll morgon tolk via
  endast number mobile phone tel om kan alla många folk det som han hon mum mom mamma pappa dad mother father everyone everybody someone
  somebody nobody police teacher teachers people you it this that what why how girls boys guys kids school life food music home nån någon soc
`);

const roleEnding =
  /(?:tanten|tant|farbror|farbrorn|grannen|vännen|mamman|pappan|personalen)$/;

/** "/dottern", "/granntanten": who signs with what they are to somebody. */
const isRole = ({ key }: Word) =>
  kinWords.has(key) || roleWords.has(key) || roleEnding.test(key);

/** A number or a stroke makes a word of grammar a name ("txt gav 0046"); nothing else does. */
const takesAnyWord: ReadonlySet<Kind> = new Set<Kind>([
  "person",
  "initials",
  "congregation",
]);

function tellsNone(
  { words }: Document,
  [, kind, ruleId, , mayBe]: ExplainedRow,
  first: Word,
  span: string,
): boolean {
  const last =
    words[first.index + (span.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 1) - 1] ??
    first;
  const isPlain = [first, last].some(({ info }) => isFunctionWord(info));
  return (
    (mayBe !== "any word" && notNames.has(span.toLowerCase())) ||
    (mayBe === "no ordinary word" && isDictionaryWord(first.info)) ||
    (isPlain &&
      mayBe !== "any word" &&
      !takesAnyWord.has(kind) &&
      !/[\d&]/.test(span)) ||
    (ruleId === "name-signature" && isRole(first))
  );
}

const reasonFor =
  (row: ExplainedRow, document: Document) =>
  (match: RegExpExecArray): Reason | null => {
    const [, kind, ruleId, weight] = row;
    const span = match.groups?.span ?? "";
    const at = match.index + match[0].indexOf(span);
    const first = document.words[wordIndexAt(document, at)];
    return first === undefined || tellsNone(document, row, first, span)
      ? null
      : { kind, source: "context", ruleId, weight, parameters: { cue: "" } };
  };

const explainedRows = [
  ...explainedPeople,
  ...explainedBynames,
  ...explainedWords,
  ...explainedSmallWords,
  ...explainedPlaces,
  ...explainedOrganisations,
  ...organisationsBeside,
];

/** Finds names by what the writer says of them: "kapten (han kallas så)", "Batman (det är en stad)", "txt gav 0046". */
export const explainedNames: Detector = {
  id: "explained-names",
  version: "1",
  kinds: [
    "nickname",
    "place",
    "person",
    "first-name",
    "surname",
    "initials",
    "organisation",
    "school",
    "congregation",
    "association",
    "workplace",
    "school-class",
    "street",
    "handle",
  ],
  run: (document): Evidence[] =>
    explainedRows.flatMap((row) =>
      evidenceForMatches(document, row[0], reasonFor(row, document)),
    ),
};
