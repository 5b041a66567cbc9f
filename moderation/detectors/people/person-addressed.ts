import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { wordRules } from "../word-rules.ts";
import { isBorneWord } from "./name-forms.ts";

/** From a thousand bearers on, a word of the language is somebody's where only a name is left to say. */
const mayClose = isBorneWord(
  11,
  /^(?:alla|min|mina|man|kan|var|vår|den|dina|dag|inga|van|said|may|natt|kom|son|far|mor|ute|visar|vilja|ville|set|ann)$/,
);

/** "Tack för hjälpen stig", "ha det klara", "hlsn klara": nothing but the writer comes after these. */
const closings =
  /(?:^|[\s.,!])(?:tack (?:för (?:hjälpen|svar|svaret|mig|ordet|att ni (?:finns|lyssnar|läser))|på förhand|så mycket|snälla)|ha det(?: bra| gott| fint| så bra)?|med (?:tacksamhet|vänlighet|kärlek|omtanke|respekt)|hlsn|hälsn|hälsar|ser fram emot (?:svar|ert svar)|vi hörs|hörs|hej ?då|hejdå|det är jag|de e jag|skriver som|önskar)$/;
/** "mamma älskar dig liv", "förlåt max": who is spoken to. */
const spokenTo =
  /(?:^|[\s.,!])(?:älskar dig|saknar dig|hatar dig|förlåt mig|hejdå|hej då|vila i frid|grattis|skäms på dig|dra åt helvete)$/;
/** "ang. klara", "Till klara på socialen", "gäller klara": at the head of a line whom it is about. */
const heads =
  /(?:^|\n)\s*(?:till|ang|angående|gäller|gällande|rör|ärende|ämne|re|om)[.:]?$/;
const headed =
  /^(?:\s?[.,!?:(\n]|\s?$| (?:på|hos|från|vid) (?:soc|socialen|socialtjänsten|kommunen|biståndet|familjerätten|boendet|enheten|lss)(?!\p{L}))/u;
const isEnd = /^\s?[.!]?\s*$/;
const isClauseEnd = /^\s?(?:[.,!?\n]|$)/;

function addressed(document: Document, word: Word): Evidence[] {
  const { text } = document;
  const before = text
    .slice(Math.max(0, word.start - 40), word.start)
    .toLowerCase();
  const said = before.replace(/[ ,:]{1,2}$/, "");
  const rest = text.slice(word.end, word.end + 30);
  const isAddressed =
    said !== before &&
    ((closings.test(said) && isEnd.test(text.slice(word.end))) ||
      (spokenTo.test(said) && isClauseEnd.test(rest)) ||
      (heads.test(said) && headed.test(rest.toLowerCase())));
  return isAddressed
    ? [
        evidenceFor(word, word, {
          kind: "first-name",
          source: "context",
          ruleId: "name-cue-before",
          weight: 0.4,
          parameters: { cue: document.words[word.index - 1]?.key ?? "" },
        }),
      ]
    : [];
}

/** Finds who signs, is spoken to or is written about in a head, by a name that is a word: "Tack för hjälpen stig". */
export const personAddressed: Detector = {
  id: "person-addressed",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayClose, addressed]),
};
