import { kinWords, roleWords } from "../cues/people.ts";
import { beside } from "./beside.ts";
import type { Word } from "./document.ts";

const someone = String.raw`(?:mig|mej|me|oss|henne|honom|dom|sin fru|sina barn|min|mitt|mina|vår|mamma|pappa|barnen|på mig|på oss|med mig|till mig)`;
/** What is done to somebody near, and what nobody reports of a public figure: living, drinking, crying, leaving. */
const deeds = [
  String.raw`(?:slog|slår|har slagit|sparkade|sparkar|knuffade|knuffar|hotade|hotar|har hotat|ringde|ringer|messade|messar|smsade|dumpade|lämnade|lämnar|nekade|nekar|har nekat|vräkte|vräker|filmade|filmar|mobbar|mobbade|retar|retade|hjälper|hjälpte|lurade|lurar|slängde ut|kastade ut|hämtade|hämtar|följer efter|förföljer|skickade|skickar|skrev|tog|tar|våldtog|svek|sviker|hatar|kallar|kallade|skrek|skriker|skäller|ljög|ljuger|bråkar|bråkade|tjatar|spottade|stal|snodde|slutade höra av sig|tafsade|tafsar) (?:inte |alltid |ofta |bara )?${someone}`,
  String.raw`(?:dricker|super|vaknar|vaknade|blöder|kräks|spyr|skakar|andas|svimmade|svimmar|luktar|somnade|försvann|överdosade|ramlade|trillade|orkar inte|äter (?:inte|inget|ingenting)|ligger (?:kvar|inne|på|i|avsvimmad|däckad)|sitter (?:inne|kvar|i|och)|kommer (?:inte|aldrig|tillbaka|full)|har (?:druckit|tagit|legat|sovit|ramlat|försvunnit|gråtit|ätit|svalt|rökt)|knarkar|gråter|grät|snarkar|ljuger|skolkar|kräktes|spydde|mår (?:dåligt|bra|skit|inte)|vägrar|svarar (?:inte|aldrig)|lyssnar (?:inte|aldrig)|sover (?:inte|hos|hela)|kom hem|kommer hem|kom full|gick hem|flyttade (?:hem|in|ihop|ut)|skar sig|skär sig|skadar sig|jobbar natt|bor (?:hos|med|kvar|över|under|bredvid|granne|själv|ensam|i (?:lägenheten|huset|trappan|porten))|vill (?:inte (?:leva|äta|gå|prata|träffa|ha|flytta|hjälpa)|dö|skiljas|flytta|separera)|har (?:slutat|börjat|rymt|varit elak|flyttat|barn med)|blev (?:gravid|mobbad|slagen|gripen|inlagd|misshandlad)|(?:är|e|var|blev) (?:full|hög|borta|död|sjuk|dement|medvetslös|försvunnen|avsvimmad|inlagd|sur|arg|elak|gravid|otrogen|rädd|(?:min|mitt|vår|våran|hennes|hans) (?!(?:\p{L}+ )?(?:favorit|idol|hjält|husgud|gud(?! )|förebild|stil|bästa|största))\p{L}+))`,
  String.raw`(?:och|o|å) (?:jag|ja)`,
  String.raw`(?:på|i|från|hos) (?:soc|socialen|socialtjänsten|socialkontoret|biståndsenheten|försäkringskassan|familjerätten|hemtjänsten|jobbet|boendet|klassen|min klass|parallellklassen|skolan|förskolan|dagis|fritids|enheten|avdelningen|vårdcentralen|bup|kommunen|kontoret|trappan|porten|huset bredvid|grannhuset|laget|gänget)`,
];
const acts = new RegExp(
  String.raw`^(?:${deeds.join("|")})(?![\p{L}\p{N}])`,
  "u",
);
/** Who is met, feared, lived with or reported. */
const near =
  /(?:^| )(?:rädd för|gift med|ihop med|bor med|bor hos|bo med|bo hos|sambo med|skild från|barn med|förlovad med|kompis med|granne med|polisanmälde|polisanmält|jag och|jag o|jag å|hatar|umgås med|dejtar|dejtade|ringde till|pratade med|möte med|låg med|träffa|blockade|blockat)$/;
/** "enligt Rembrandt ska jag", "vi har Hamlet som handläggare", "det var hamlet som ringde soc": who decides about the writer. */
const decides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:^| )enligt$/,
    /^(?:ska|måste|får|kan|har|behöver|borde|hade) (?:jag|vi|min)(?!\p{L})/u,
  ],
  [
    /(?:^| )(?:har|hade|fick|får|fått)$/,
    /^som (?:handläggare|socialsekreterare|lärare|klasslärare|chef|granne|kontaktperson|läkare|psykolog|kurator|mentor|boendestödjare|assistent|hyresvärd|god man)(?!\p{L})/u,
  ],
  [
    /(?:^| )det (?:var|är|va)$/,
    /^som (?:skrev (?:anmälan|beslutet|till)|anmälde|ringde (?:mig|soc|polisen|hem)|slog|hotade|började|tog (?:min|mina|mitt|barnen)|bestämmer|bestämde|sa (?:att|till)|ljög|sålde|stal|filmade|lurade)(?!\p{L})/u,
  ],
  [
    /(?:^| )(?:litar inte på|litar aldrig på|arg på|sur på|slagen av|misshandlad av|hotad av|mobbad av|lurad av|trakasserad av|ta hand om|tar hand om|köper av|köpte av|köpt av|langar till)$/,
    /^(?! (?:politik|parti))/u,
  ],
];
/** Whom everybody is angry with. */
const everybodys =
  /^(?:trump|putin|biden|obama|bush|löfven|åkesson|kristersson|palme|hitler|erdogan|gud)$/;

/** "enligt Mankell ska jag": who decides, by a name that is no word: "enligt bonden ska jag". */
const isDecider = (word: Word, before: string, after: string): boolean =>
  (!word.form.isOrdinary || word.form.phrase !== null) &&
  !everybodys.test(word.key) &&
  decides.some(([cue, rest]) => cue.test(before) && rest.test(after));

/** "igår hotade rembrandt mig": the deed, who did it, and to whom. */
const deedBefore =
  /(?:^| )(?:slog|slår|sparkade|knuffade|hotade|hotar|ringde|ringer|messade|dumpade|lämnade|nekade|nekar|vräkte|filmade|mobbade|mobbar|retade|retar|lurade|tafsade|svek|hatar|kallade|kallar|skrek|skickade|skrev|våldtog|förföljer|följer)$/;
const victim =
  /^(?:mig|mej|oss|henne|honom|på mig|till mig|åt mig|efter mig)(?! själv)(?!\p{L})/u;
const mine = /^(?:min|mitt|vår|våran)$/;

const clauseStarts =
  /^(?:och|o|å|men|när|att|för|sen|sedan|så|fast|eller|medan|igår|idag|nu|alltid|imorse|då|eftersom|som)$/;

function isSubject(words: readonly Word[], { index, isFirst, gap }: Word) {
  const before = words[index - 1];
  return (
    isFirst ||
    before === undefined ||
    /[,;(–\n]/.test(gap) ||
    clauseStarts.test(before.key) ||
    kinWords.has(before.key) ||
    roleWords.has(before.key) ||
    mine.test(before.key)
  );
}

/** Tells whether a word stands where somebody is met, feared or lived with: "rädd för max". */
export const isMetOrFeared = (words: readonly Word[], word: Word): boolean =>
  near.test(beside(words, word.index, -1));

/** Tells whether a word stands for somebody in the writer's own life, however well known the name is: "Läckberg slog mig", "gift med Hamlet". */
export function isInPrivateLife(words: readonly Word[], word: Word): boolean {
  const after = beside(words, word.index, 1);
  const next = words[word.index + 1];
  if (isSubject(words, word) && acts.test(after)) return true;
  const before = beside(words, word.index, -1);
  if (near.test(before)) return true;
  if (deedBefore.test(before) && victim.test(after)) return true;
  if (isDecider(word, before, after)) return true;
  if (!word.name.isGenitive || !next || !kinWords.has(next.key)) return false;
  return acts.test(beside(words, next.index, 1));
}
