import type { Evidence } from "../../finding.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { sentenceAt, speaksOfSomeone } from "../reading/sentence.ts";

const others = String.raw`(?:\p{L}{3,20}(?:,|\s(?:och|eller|and|or))\s(?:i\s|in\s)?){0,2}`;
/** "I Norge", "Som i Danmark och Norge": a sentence that begins with where it holds. */
const atStart = new RegExp(
  String.raw`^\s*(?:(?:som|både|även|men|as|like)\s)?(?:i|in)\s${others}$`,
  "iu",
);
/** "hur gör de i Norge", "en studie från Kanada": what is asked or known of a country. */
const isAsked = new RegExp(
  String.raw`$(?<=(?<!\p{L})(?:hur (?:gör|är det|funkar det|fungerar det|ser det ut)(?: (?:de|dom|man))?|(?:studier?|studien|undersökning(?:en)?|forskning(?:en)?|forskare|modell(?:en)?|lag(?:en)?|regler(?:na)?|exempel|study|studies|research|rules|law)) (?:i|från|in|from)\s${others})`,
  "iu",
);
/** "… får föräldrar", "… är reglerna": for all who live there. */
const holds = new RegExp(
  String.raw`^(?:(?:,|\s(?:och|eller|and|or))\s(?:i\s|in\s)?\p{L}{3,20}){0,2}\s(?:(?:får|har|kan|gör|måste|ska|brukar|slipper|betalar|är|finns|gäller|borde)\s(?:man|alla|föräldrar|barn|ungdomar|reglerna|regler|lagen|det|de\sflesta|folk|familjer|pensionärer|elever|kvinnor|män|samma|skolan|kommunerna)|(?:all\s)?(?:parents|people|everyone|children|families|you)\s(?:can|get|have|must|do|pay|may|are))(?!\p{L})`,
  "iu",
);

const isCountry = ({ listed }: Phrase) =>
  listed.some(
    ({ list, note }) =>
      list === "sv/countries" || (list === "sv/places" && note === "u"),
  );

/** What a sentence ends with: what stands before it is no part of the next. */
const ends = [".", "!", "?", "\n"];

function sinceSentenceBegan(text: string): string {
  const last = ends.map((end) => text.lastIndexOf(end));
  return text.slice(Math.max(...last) + 1);
}

/** Tells whether what stands around a country says how something is there. */
function isSaidOfCountry({ text }: Document, first: Word, last: Word) {
  const before = sinceSentenceBegan(
    text.slice(Math.max(0, first.start - 70), first.start),
  );
  return (
    isAsked.test(before) ||
    (atStart.test(before) && holds.test(text.slice(last.end, last.end + 60)))
  );
}

/** Tells whether a sentence without anybody in it says how something is in a country. */
function isInGeneral(document: Document, first: Word, last: Word): boolean {
  if (!isSaidOfCountry(document, first, last)) return false;
  const sentence = sentenceAt(document, first.start);
  return !speaksOfSomeone(sentence.replace(/\shos oss(?!\p{L})/iu, ""));
}

/** Doubts a country of which something is said in general: "I Norge får föräldrar hjälp direkt". */
export function doubtCountries(document: Document): Evidence[] {
  return document.phrases.filter(isCountry).flatMap((phrase) => {
    const [first, last] = [
      document.words[phrase.first],
      document.words[phrase.last],
    ];
    return first && last && isInGeneral(document, first, last)
      ? [
          evidenceFor(first, last, {
            kind: "country",
            source: "context",
            ruleId: "general-statement",
            weight: -0.5,
            parameters: { cue: phrase.key },
          }),
        ]
      : [];
  });
}
