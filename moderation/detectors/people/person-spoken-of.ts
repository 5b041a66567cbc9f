import type { Evidence } from "../../finding.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";
import { isBorneWord } from "./name-forms.ts";

/** From five hundred bearers on, a word of the language is somebody's where only somebody is reported, helped or copied. */
const borneFrom = 10;
const maySpeakOf = isBorneWord(
  borneFrom,
  /^(?:alla|min|mina|man|kan|var|vår|den|dina|dag|inga|van|said|may|natt|kom|son|far|mor|my|maj|juni|ute|visar|vida|rim|milan|roman|viking|vilja|ville|ann|bo|lo)$/,
);

/** What stands before who it is, and after. */
type Frame = readonly [before: RegExp, after: RegExp];

const end = String.raw`(?![\p{L}\p{N}])`;
const closing = String.raw`\s?[.,!?)(\n]|\s?$`;
const closed = new RegExp(
  String.raw`^(?:${closing}| (?:och|o|å) (?:han|hon|hennes|hans|dom|jag)${end}| (?:som|när|för att|eftersom|då|nu|igår|idag|hos|till soc|till polisen|från mig|från oss|mot|men|efter|i ?stället|på (?:soc|kommunen|jobbet|boendet|skolan|rasten|provet))${end})`,
  "u",
);
const infinitive =
  /^ (?:att |få )?(?:ringa|vara|bo|komma|gå|få|prata|hjälpa|sluta|höra|skriva|svara|betala|sova|följa|bestämma|flytta|låta)(?!\p{L})/u;

const frames: readonly Frame[] = [
  // "jag vill anmäla klara", "får jag byta ut klara", "kan ni hjälpa stig".
  [
    /(?:^| )(?:anmäla|anmäl|anmäler|anmälde|anmält|orosanmäla|orosanmält|orosanmälde|polisanmäla|byta ut|byter ut|bytte ut|byt ut|bytt ut|byta bort|hjälpa|skydda|rädda|avskeda|sparka ut|få bort|slippa|släppa in|släpp inte in|inte släppa in|blocka|blockera|stoppa|besöka|söka efter|leta efter)$/,
    closed,
  ],
  [
    /(?:^| )(?:orosanmälan|anmälan|polisanmälan|klagomål|besöksförbud) (?:på|mot|om|gällande|angående)$/,
    closed,
  ],
  // "säg åt max att sluta", "låt klara ringa mig".
  [
    /(?:^| )(?:säg|säga|säger|sa|be|bett|bad|tvinga|låt) ?(?:åt|till)?$/,
    infinitive,
  ],
  [/(?:^| )(?:säg|säga|säger|sa|sagt) (?:åt|till)$/, /^ att (?!det)/u],
  // "fick träffa klara och hon lyssnade", "vi hade klara förut".
  [
    /(?:^| )(?:träffa|träffade|träffat|möta|mötte|pratade med|pratat med|fick prata med)$/,
    new RegExp(
      String.raw`^(?: (?:och|o|å|men) (?:han|hon)${end}| på (?:soc|bup|möte|mötet|vårdcentralen|kommunen)${end})`,
      "u",
    ),
  ],
  [
    /(?:^| )(?:hade|haft|fick|fått)$/,
    /^ (?:förut|innan|tidigare|som (?:handläggare|socialsekreterare|lärare|kontaktperson|assistent|mentor))(?!\p{L})/u,
  ],
  // "ring max 070-1740605".
  [
    /(?:^| )(?:ring|ringa|ringer|nå|nås via|kontakta|messa|smsa|call|text)$/,
    /^(?: på| on|,|:)? (?:\+46|0\d{1,3})[\d -]{5}/,
  ],
  // "jag skrev av max på so-provet", "gjorde läxan med tom".
  [
    /(?:^| )(?:(?:skrev|skriver|skrivit|kollade|fuskade|härmade|plankade|kopierade|tittade) (?:av|på|från|med)|(?:gjorde|gjort|göra|gör) (?:läxan|läxorna|arbetet|grupparbetet|redovisningen|provet|uppgiften|so-arbetet) (?:med|åt|för|ihop med)|kopierade|(?:lånade|lånat) (?:svaren|läxan|boken|anteckningar) (?:av|från)|(?:sitter|satt|jobbar|jobbade|bråkar|bråkade) (?:bredvid|bakom|framför|ihop med|bakom))$/,
    new RegExp(
      String.raw`^(?:${closing}| (?:och|o|å|men|på|i|när|så|för|som|fast|under)${end})`,
      "u",
    ),
  ],
  // "det är max som bestämmer", "it was max who did it".
  [
    /(?:^| )(?:(?:det|de|dä) (?:är|e|va|var)|it (?:was|is)|it's)(?: bara| alltid)?$/,
    /^ (?:som (?:skrev|skriver|ringde|ringer|mejlade|bestämmer|bestämde|slog|slår|började|tog|hotar|hotade|sa|säger|filmade|stal|gjorde|anmälde|dricker|skriker|har (?:slagit|gjort|tagit|sagt|skrivit|filmat))|who (?:did|said|hit|hits|told|took|called))(?!\p{L})/u,
  ],
  [
    /(?:^| )(?:stackars|lilla|en|ena|den där)$/,
    /^ (?:(?:i|från) (?:min |vår |parallell)?klass(?:en)?|i parallellklassen|får (?:stryk|ingen mat)|har det)(?!\p{L})/u,
  ],
];
/** Whose mother it is, where a name ends as a genitive does: "max pappa slår honom". */
const parent =
  /^ (?:pappa|mamma|farsa|morsa|syster|bror|syrra|brorsa|styvpappa|mormor|farmor|fru|sambo|tjej|kille|kompis|kompisar) (?:är|e|var|slår|slog|dricker|skriker|ringde|ringer|sa|säger|har|hade|vill|bor|jobbar|hotar|kom|kommer|och|o|hatar|mår)(?!\p{L})/u;

const before = ({ text }: Document, { start }: Word) =>
  text.slice(Math.max(0, start - 34), Math.max(0, start - 1)).toLowerCase();
const after = ({ text }: Document, word: Word) =>
  text.slice(word.end, word.end + 44).toLowerCase();

const found = (word: Word, cue: string, isBefore = true): Evidence[] => [
  evidenceFor(word, word, {
    kind: "first-name",
    source: "context",
    ruleId: isBefore ? "name-cue-before" : "name-cue-after",
    weight: 0.35,
    parameters: { cue },
  }),
];

/** "hans beteende", "klara mig", "rädda liv": what is his, what one manages and what is saved. */
const isNoName = ({ key }: WordForm, rest: string): boolean =>
  (key === "hans" && !/^(?:[.!?\n]|$)/.test(rest)) ||
  (key === "liv" && !/^[.!?\n]|^$|^ (?:från|mot)/.test(rest));

function spokenOf(document: Document, word: Word): Evidence[] {
  if (word.isFirst || word.gap !== " ") return [];
  const rest = after(document, word);
  if (isNoName(word.form, rest)) return [];
  const said = before(document, word);
  if (word.key === "liv" && /rädd\p{L}*$/u.test(said)) return [];
  const cue = document.words[word.index - 1]?.key ?? "";
  return frames.some(([cues, end]) => cues.test(said) && end.test(rest))
    ? found(word, cue)
    : [];
}

/** "max pappa slår honom": a name on -s, -x or -z has no ending for what is its own. */
function ownerAsIs(document: Document, word: Word): Evidence[] {
  return firstStep(word.info) >= 13 && parent.test(after(document, word))
    ? found(word, document.words[word.index + 1]?.key ?? "", false)
    : [];
}

/** Finds whom something is asked, told or done about by a name that is a word: "jag vill anmäla klara". */
export const personSpokenOf: Detector = {
  id: "person-spoken-of",
  version: "1",
  kinds: ["first-name"],
  run: wordRules(
    [maySpeakOf, spokenOf],
    [(form) => /[xz]$/.test(form.key) && maySpeakOf(form), ownerAsIs],
  ),
};
