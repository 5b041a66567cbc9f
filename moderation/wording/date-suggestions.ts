import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import { wordsAfter, wordsBefore } from "./beside.ts";
import { decadeWords, readDate, seasonWords } from "./date-words.ts";

const pastVerb =
  /^(?:\p{L}{2,}(?:ade|ades|dde|ddes)|var|hade|blev|fick|kom|gick|dog|slog|sa|föll|flydde|skedde|lämnade|tog|gav|såg|lade|stod|satt|låg|började|slutade|ringde|köpte|åkte|avled|skrevs|beslutade|försvann|sprang|bröt|skrek|grät|drack|ramlade|(?:mån|tis|ons|tors|fre|lör|sön)dags|was|were|had|came|died|went|moved|got|left)$/u;
const futureWord =
  /^(?:ska|skall|kommer|blir|börjar|flyttar|åker|senast|innan|inför|will|shall|before)$/;

/** A past tense in the sentence, and no word of what is to come nearer by. */
function isPast(text: string, { start, end }: Finding): boolean {
  const near = [...wordsBefore(text, start), ...wordsAfter(text, end)];
  return (
    near.some(({ key }) => pastVerb.test(key)) &&
    !near.some(({ key }) => futureWord.test(key))
  );
}

/** Gives what would be written instead of a day, a birth date or a birth year, the vaguest first. */
export function dateWords(
  text: string,
  finding: Finding,
  language: Language,
): string[] {
  // "80-talist" is a decade already: only the stage of life is vaguer.
  if (/talist/iu.test(finding.surface))
    return [language === "en" ? "an adult" : "i vuxen ålder"];
  const read = readDate(finding.surface);
  const isBirth =
    finding.kind === "birth-date" || finding.kind === "birth-year";
  if (isBirth && read.year !== null) return [decadeWords(read.year, language)];
  return seasonWords(read, {
    isPast: !isBirth && isPast(text, finding),
    language,
  });
}
