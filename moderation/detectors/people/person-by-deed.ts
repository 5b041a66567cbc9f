import type { Evidence } from "../../finding.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";
import { isBorneWord } from "./name-forms.ts";

/** From a thousand bearers on, a word of the language is somebody's where it does what only somebody does. */
const borneFrom = 11;
const mayAct = isBorneWord(
  borneFrom,
  /^(?:alla|min|man|kan|var|vår|den|dina|van|said|may|natt|ann|kom|son|far|mor|ville|ute|visar)$/,
);
const mayBegin = isBorneWord(
  9,
  /^(?:alla|min|man|kan|var|vår|den|dina|van|said|may|natt|kom|son|far|mor|ville|ute|visar|set|tala|islam|junior|june|nor|san)$/,
);
/** Said so often before a noun or after a helping verb that only whom it was done to tells: "inga", "klara mig". */
const isPlainest = ({ key }: WordForm): boolean =>
  /^(?:inga|mina|my|dag|maj|juni|juli|august|vilja|set|hans)$/.test(key);

const victim = String.raw`(?:på |med |åt |till |av )?(?:mig|mej|oss|honom|henne|barnen|ungarna|mamma|pappa|min \p{L}+|mitt \p{L}+|mina \p{L}+|vår \p{L}+|sin \p{L}+|sina \p{L}+)`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** The verb, and what follows whoever it tells of. */
type Deed = readonly [verb: RegExp, rest: RegExp];

const deeds: readonly Deed[] = [
  // "då slog jan mig", "sen tog dan kniven".
  [
    /^(?:slog|slår|sparkade|sparkar|knuffade|knuffar|hotade|hotar|kallade|kallar|filmade|filmar|lurade|lurar|retade|retar|mobbade|mobbar|dumpade|lämnade|lämnar|svek|våldtog|nekade|nekar|hatar|ringde|ringer|messade|skrev|hämtade|hämtar|hjälpte|hjälper|följde|följer|jagade|slängde|kastade|spottade|skällde|skäller|skrek|skriker|tafsade|tafsar|tog|tar|stal|snodde|höll|gav|ger)$/,
    new RegExp(
      String.raw`^ (?:inte |alltid |bara )?(?:efter )?${victim}${end}`,
      "u",
    ),
  ],
  [
    /^(?:tog|tar|drog|drar|höll|stal|snodde|gömde|krossade)$/,
    /^ (?:fram )?(?:kniven|en kniv|telefonen|mobilen|nycklarna|pengarna|struptag|alla mina|alla pengar)(?!\p{L})/u,
  ],
  // "sen gick jan hem".
  [
    /^(?:går|gick|kom|kommer|åkte|åker|stack|flyttade|flyttar|drog|sprang)$/,
    /^ (?:inte |aldrig |full )?(?:hem|iväg|härifrån|därifrån|hit|in till|ifrån (?:mig|oss))(?!\p{L})/u,
  ],
  // "nu bor jan hos oss", "jobbar klara kvar".
  [
    /^(?:bor|bodde|sover|sov|jobbar|jobbade|sitter|satt|ligger|låg|går|gick)$/,
    /^ (?:inte |fortfarande )?(?:hos (?:mig|oss|sin|mamma|pappa|mormor|farmor|en)|kvar|hemma|ensam|i (?:min|vår|samma)|på (?:soc|jobbet|sjukhus|sjukhuset|boendet|hemmet|skolan|behandling))(?!\p{L})/u,
  ],
  // "då blev tom arg", "nu är jan sjuk".
  [
    /^(?:är|e|va|var|blev|blir)$/,
    /^ (?:inte |alltid |så |jätte|skit|as)?(?:arg|sur|full|sjuk|gravid|ledsen|rädd|elak|död|dum|inlagd|hemlös|otrevlig|borta|försvunnen|kvar|hemma|snäll|svartsjuk)(?![\p{L}\p{N}])/u,
  ],
  // "varför svarar klara inte", "ibland skriker hans på barnen".
  [
    /^(?:svarar|svarade|ringer|ringde|lyssnar|lyssnade|hjälper|hjälpte|kommer|kom|skriker|skrek|tjatar|bråkar|ljuger|gråter|dricker|super|slutar|slutade|skäller|sover|äter|bryr|hatar)$/,
    /^ (?:inte|aldrig|alltid|upp|tillbaka|sig|på (?:barnen|mig|oss|alla)|igen|jämt|hela (?:tiden|natten))(?!\p{L})/u,
  ],
  // "varför får stig göra så".
  [
    /^(?:får|fick|ska|skulle|måste|kan|vill|ville|brukar|borde)$/,
    /^ (?:göra (?:så|det)|bestämma|behandla|slå|skrika|bo (?:kvar|hos|hemma)|komma (?:hem|hit|och)|träffa|sluta|gå (?:hem|kvar|till))(?!\p{L})/u,
  ],
];

/** "då slog", "varför svarar", "igår kväll gick", or the verb first of all: the subject comes after the verb. */
const turns =
  /^(?:då|sen|sedan|nu|igår|idag|ibland|alltid|ofta|aldrig|varför|när|var|hur|imorse|kväll|natt|morse|morgon|dag|helgen|veckan|dagen|efter|där|här|därför|sist|plötsligt|förut|hemma|skolan|rasten|fredags|lördags|söndags|måndags|tisdags|onsdags|torsdags)$/;
/** Whose own verb it is: "hon är klara", "vi klara". */
const isTurned = (document: Document, verb: Word): boolean => {
  const before = document.words[verb.index - 1];
  return (
    verb.isFirst ||
    before === undefined ||
    /[,.;!?\n]/.test(verb.gap) ||
    turns.test(before.key)
  );
};

const after = ({ text }: Document, { end: at }: Word) =>
  text.slice(at, at + 40).toLowerCase();

const found = (word: Word, cue: string): Evidence => {
  const isBefore = cue === "";
  return evidenceFor(word, word, {
    kind: "first-name",
    source: "context",
    ruleId: isBefore ? "name-cue-after" : "name-cue-before",
    weight: 0.35,
    parameters: { cue },
  });
};

/** "då slog jan mig": the verb first, and then who. */
function turned(document: Document, word: Word): Evidence[] {
  const verb = document.words[word.index - 1];
  if (!verb || word.isFirst || word.gap !== " " || !isTurned(document, verb))
    return [];
  const rest = after(document, word);
  if (word.key === "hans" && /^ (?:mamma|pappa|barnen|ungarna)/.test(rest))
    return [];
  const rows = isPlainest(word.form) && word.key !== "hans" ? 1 : deeds.length;
  const isSomebody = deeds
    .slice(0, rows)
    .some(([cue, said]) => cue.test(verb.key) && said.test(rest));
  const isSought =
    /^(?:är|e|bor|jobbar|va|blev)$/.test(verb.key) &&
    document.words[verb.index - 1]?.key === "var" &&
    !isPlainest(word.form) &&
    /^(?:\s?[?.!\n]|\s?$| (?:nu|någonstans|idag)(?!\p{L}))/u.test(rest);
  return isSomebody || isSought ? [found(word, verb.key)] : [];
}

const own = [
  // "Hans våldtog mig", "Rose spred bilder på mig".
  String.raw`(?:våldtog|våldtagit|tafsade|tafsar|slog|slår|sparkade|sparkar|knuffade|knuffar|hotade|hotar|kallade|kallar|filmade|filmar|lurade|lurar|utnyttjade|utnyttjar|trakasserade|trakasserar|förföljer|förföljde|misshandlade|misshandlar|kränkte|kränker|retade|retar|mobbade|mobbar|slängde ut|kastade ut|låste in|låser in|stänger in|stängde in|svek|dumpade|strypte|bet|biter|rev|river|drog|hatar|skrek|skriker|skäller|skällde|spottade|tvingade|tvingar|hjälper|hjälpte|nekade|nekar|ringer|ringde|mejlade|smsar|ser på|tittar på|stirrar på|sålde till|säljer till) (?:inte |aldrig |alltid |bara |ofta )?${victim}`,
  String.raw`(?:spred|sprider|la ut|lägger ut|delade|delar|skickade|skickar|tog|tar) (?:bilder|bild|en bild|nakenbilder|filmer|en film|rykten|lögner|videor) (?:på|av|om)`,
  // "Mina skär sig", "Dan dödade sig".
  String.raw`(?:skär|skar|skadar|skadade|dödade|hängde|bränner|brände|svälter|svälte|kräks|spyr|bryr|beter|gömmer|gömde) (?:sig|mat)`,
  String.raw`(?:vågar|orkar|vägrar|törs|hinner) (?:inte |aldrig )?(?:gå|äta|komma|prata|säga|leva|sova|vara|bo|ringa|svara|öppna|berätta|duscha|hjälpa|lyssna|ha)`,
  // "Klara hyr ut svart", "sten stjäl pengar från farmor".
  String.raw`(?:hyr|hyrde) (?:ut|svart|i andra)|(?:fuskar|fuskade) (?:med|på)|(?:jobbar|jobbade|säljer|sålde) (?:svart|droger|knark|sprit|cigg)|(?:stjäl|stal|snattar|snattade|snor|snodde|tar|tog) (?:pengar|mat|saker|bidrag|kläder|medicin|mediciner)|bara (?:skrattade|skrattar|skrek|skriker|gick|ljuger|ljög|sitter|satt|ignorerar)`,
].join("|");
const ownDeed = new RegExp(String.raw`^ (?:${own})${end}`, "u");

const clauses = /^(?:och|o|å|men|när|att|för|eftersom|sen|fast|medan|som|om)$/;

/** "Hans våldtog mig", "klara bara skrattade": first of all who, and then a deed that no thing does. */
function acts(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  const isStart =
    word.isFirst || before === undefined || /[,;\n]/.test(word.gap);
  const isNamed =
    word.shape === "lower"
      ? firstStep(word.info) >= borneFrom &&
        (isStart || clauses.test(before.key)) &&
        !(isPlainest(word.form) && word.key !== "dag")
      : isStart;
  return isNamed && ownDeed.test(after(document, word))
    ? [found(word, "")]
    : [];
}

/** Finds who does what only somebody does, by a name that is a word: "då slog jan mig", "Hans våldtog mig". */
export const personByDeed: Detector = {
  id: "person-by-deed",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayAct, turned], [mayBegin, acts]),
};
