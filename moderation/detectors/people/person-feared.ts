import type { Evidence } from "../../finding.ts";
import { natureNames } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { wordRules } from "../word-rules.ts";
import { isBorneWord } from "./name-forms.ts";

/** From a thousand bearers on, a word of the language is somebody's where only somebody is feared. */
const borneFrom = 11;
/** Whom or what everybody fears, guards and blames. */
const never =
  /^(?:alla|allt|andra|bara|min|mina|din|sin|var|kom|kan|vår|ingen|någon|natt|man|den|dem|dom|tid|liv|gud|mark|mer|sol|vin|far|mor|son|bo|is|mat|el|tro|sky|love|ro|ära|miljö|hon|han|jag|vi|ni|du|sig|mig|per|ann|nu|så|lova|vilja|nova)$/;

const mayBeBorne = isBorneWord(borneFrom, never);

/** "slagen av", "hotad av": what nothing but somebody does. */
const doneBy =
  /(?:^| )(?:slagen|slaget|misshandlad|misshandlade|hotad|hotade|trakasserad|trakasserade|mobbad|retad|våldtagen|lurad|utnyttjad|förföljd|stalkad|sparkad|knuffad|biten|kränkt|kallad hora|utkastad|dumpad|tafsad på|filmad|köper droger|köper|köpte|köpt|langat) av$/;
/** "rädd för", "arg på", "ta hand om": what is felt or done for somebody, or for a thing. */
const feltFor =
  /(?:^| )(?:(?:rädd|livrädd|skiträdd|orolig|rädda) för|(?:arg|sur|skitarg|jättearg|skitsur|förbannad|besviken|irriterad|svartsjuk|avundsjuk) på|(?:ta|tar|tog|tagit) hand om|skydda|skyddar|skyddat|lita på|litar på|litar inte på|litade på|litar aldrig på|passa|passar|passade|ensam med|ensam hos|säljer till|langar till)$/;
const isClosed =
  /^(?:[.,!?)\n]|$| (?:och|o|å|men|igår|idag|ikväll|imorgon|ofta|när|som|för|att|nu|jämt|alltid|hela|från|varannan|varje|sen|då|igen|mer|längre|därför|eftersom|efter|mot|i skolan|på (?:jobbet|skolan|boendet|fritids|helgerna|natten|rasten))(?!\p{L}))/u;
/** "slagen av hans igår", "sur på hans": somebody, where nothing follows that could be his. */
const isEnd =
  /^(?:[.!?)\n]|$| (?:igår|idag|ikväll|varje|igen|på (?:jobbet|skolan|rasten)|i skolan|när|för (?:han|hon|jag)|men|som)(?!\p{L}))/u;

function closesClause({ text }: Document, { end, key }: Word): boolean {
  const after = text.slice(end, end + 16);
  return key === "hans" ? isEnd.test(after) : isClosed.test(after);
}

/** "rädd för max", "slagen av hans igår": who is feared, guarded or blamed by a name that is a word as well. */
function feared(document: Document, word: Word): Evidence[] {
  if (word.isFirst || word.gap !== " " || !closesClause(document, word))
    return [];
  const before = document.text
    .slice(Math.max(0, word.start - 28), word.start - 1)
    .toLowerCase();
  const isSomeone =
    doneBy.test(before) ||
    (!natureNames.has(word.key) && word.key !== "dag" && feltFor.test(before));
  if (!isSomeone) return [];
  return [
    evidenceFor(word, word, {
      kind: "first-name",
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.35,
      parameters: { cue: document.words[word.index - 1]?.key ?? "" },
    }),
  ];
}

/** Finds who is feared, guarded or blamed by a name that is a word as well: "rädd för klara". */
export const personFeared: Detector = {
  id: "person-feared",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayBeBorne, feared]),
};
