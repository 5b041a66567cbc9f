import type { Document, Word } from "../reading/document.ts";
import { alsoWord } from "../reading/also-word.ts";
import { wordRules } from "../word-rules.ts";

/** A word that is a name too, and what stands right before and after it where it is none. */
interface Use {
  words: ReadonlySet<string>;
  before: RegExp;
  after: RegExp;
}

const use = (words: string, before: RegExp, after = /^/): Use => ({
  words: new Set(words.split(" ")),
  before,
  after,
});

const clauseEnd =
  /^(?:\s?[.,!?)]|\s?$|\s(?:o|och|å|eller|el|men|på|i|varje|ibland|och till)(?!\p{L}))/u;

/** In small letters only: with a capital all of these are somebody. */
const uses: readonly Use[] = [
  // "har tage ut alla pengar": the dialect's participle.
  use(
    "tage",
    /(?:^|\s)(?:har|hade|ha|blivit)(?: inte| redan)? $/u,
    /^ (?:ut|in|upp|med|bort|ifrån|över|slut|alla|all|min|mina|hand|reda|ett|en|det|de)(?!\p{L})/u,
  ),
  // "så harry kläder", "det e lite harry": tasteless.
  use("harry", /(?:^|\s)(?:så|lite|jävligt|as|jätte|skit|värsta|himla) $/u),
  // "tar molly", "testat molly o charlie": drugs.
  use(
    "molly charlie tina mary",
    /(?:^|\s)(?:tar|tagit|testar|testat|provat|köper|köpt|säljer|sålt|knarkar|poppar|drar|röker)(?: \p{L}+,? (?:o|och|å|el|eller))? $/u,
    clauseEnd,
  ),
  // "får man yasmin gratis", "byta till yasmin": a pill.
  use(
    "yasmin",
    /(?:^|\s)(?:få|får|få ut|äter|käkar|byta till|byter till|recept på|skriva ut|p-piller|p-pillret|pillret) $/u,
    /^ (?:gratis|utskrivet|utskriven|på recept|på ungdomsmottagningen|mot|som p-piller|p-piller|i ?stället)(?!\p{L})/u,
  ),
  // "vår flicka bo växelvis", "ungen bo hos mig": the verb.
  use(
    "bo",
    /^/,
    /^ (?:växelvis|hos|kvar|hemma|varannan|halva|mest|heltid|tillsammans|ensam|själv|ihop)(?!\p{L})/u,
  ),
  // "kan ma få", "ma orkar inte": "man" as it is said.
  use(
    "ma",
    /(?:^|\s)(?:kan|får|ska|måste|bör|hur|om|att|när|va|vad|då|så|som|där|brukar|vill) $/u,
  ),
  // "neri byn", "borti skogen": prepositions of dialects.
  use("neri borti oppi uppi inni framme", /^/),
  // "2 tim i kö": hours.
  use("tim", /\d ?$/u),
  // "på tis eller tor", "mån-tor": a weekday cut short.
  use(
    "tor",
    /(?:^|\s)(?:mån|tis|ons|fre|lör|sön)(?:-|, | o | och | å | el | eller )$|(?:^|\s)kl\.? ?\d{1,2}(?:[.:]\d\d)? (?:på )?$|\d\d[.:]\d\d på $/u,
  ),
  // "han tor fre", "tor kväll", "på tor o jag på fre": the same beside another day or a time of it.
  use(
    "tor",
    /^/,
    /^(?:-|, | o | och | å |\/| )(?:mån|tis|ons|fre|lör|sön)(?!\p{L})|^ (?:em|fm|kväll|morgon|förmiddag|eftermiddag|kl)(?!\p{L})/u,
  ),
  use("tor", /(?:mån|tis|ons|fre|lör|sön)[ /]$/u),
  use(
    "tor",
    /(?:^|\s)på $/u,
    /^ (?:o|och|å|men|,) (?:\p{L}{2,8} ){0,2}på (?:mån|tis|ons|fre|lör|sön)(?!\p{L})/u,
  ),
  use("tor-fre tor-lör tor-sön mån-tor tis-tor ons-tor tor-mån tor-tis", /^/),
  // "få rut på städningen", "rut och rot": what the state pays a part of.
  use(
    "rut",
    /(?:^|\s)(?:få|får|fått|ha|har|haft|söka|använda|använder|utnyttja|räknas|dra|via|med)(?: (?:man|jag|hon|han|vi|ni|de|dom))? $/u,
    /^(?: (?:på|för|o rot|och rot|eller rot|när|om|till|som|ändå|i ?år)(?!\p{L})|-|\s?[.,!?)]|\s?$)/u,
  ),
  // "barn max 12 år", "max en gång": at most.
  use(
    "max",
    /^/,
    /^ (?:(?!0\d)\d|en |ett |två|tre|fyra|fem|sex |sju |åtta|nio|tio|tolv|hundra|några|halva)/u,
  ),
  // "det blir inte max": the most there is.
  use(
    "max",
    /(?:^|\s)(?:blir|är|på|till|ger|får|fick|går på|tar)(?: inte| bara)? $/u,
    /^(?:\s?[.,!?)]|\s?$)/u,
  ),
  // "tjena len,", "va inte en golare len": said to anybody.
  use(
    "len",
    /(?:^|\s)(?:tjena|tja|tjo|hej|yo|bror|bre|lugn|asså|golare|svär|wallah|walla|ey|shoo) $/u,
    /^(?:\s?[.,!?)]|\s?$)/u,
  ),
];

/** As far as any of the patterns reads. */
const reach = 28;

const isUsed = ({ text }: Document, word: Word): boolean =>
  uses.some(
    ({ words, before, after }) =>
      words.has(word.key) &&
      before.test(text.slice(Math.max(0, word.start - reach), word.start)) &&
      after.test(text.slice(word.end, word.end + reach)),
  );

const words = new Set(uses.flatMap(({ words }) => [...words]));

/** Doubts names that are an everyday word where they stand: "har tage ut pengar", "tar molly". */
export const doubtNamesInUse = wordRules([
  ({ key }) => words.has(key),
  (document, word) =>
    word.shape === "lower" && isUsed(document, word) ? [alsoWord(word)] : [],
]);
