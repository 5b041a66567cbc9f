import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { canMatch } from "../patterns/matches.ts";
import { isPublicHost } from "../cues/public-hosts.ts";

const shape =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,63}[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/gu;
/** An address whose end was forgotten: "anna.lind@example". */
const endless =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{1,63}@\p{L}[\p{L}\p{N}-]{2,40}(?![\p{L}\p{N}@])/gu;
/** "jossan💛example.se": a picture where the sign should be. */
const pictured =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._-]{1,40}\p{Extended_Pictographic}\uFE0F?[\p{L}\p{N}-]{2,40}\.(?:se|com|nu|net|org|fi|no|dk|example)(?![\p{L}\p{N}])/gu;
/** With spaces, a comma or a line's end let in: "anna.lind @ example , com". */
const spaced =
  /(?<![\p{L}\p{N}._%+-])(?:(?:[\p{L}\p{N}._-] ){2,60}|[\p{L}\p{N}._%+-]{1,40}(?: \. ?[\p{L}\p{N}_-]{1,30})?)(?:\s?@\s|@|\s{1,2}@(?=[\p{L}\p{N}-]{2,40}\.(?:com|net|org|se|nu|fi|no|dk|example)(?!\p{L})))(?:(?:[\p{L}\p{N}-] ){2,40}|[\p{L}\p{N}-]{2,40})(?: ?[.,] ?(?:(?:[\p{L}\p{N}] ){1,8}[\p{L}\p{N}](?![\p{L}])|(?:com|net|org|se|nu|fi|no|dk|example)(?!\p{L}))|\.[\p{L}\p{N}-]{2,24}){1,2}(?![\p{L}\p{N}])/gu;
const atWord = String.raw`(?:at|ät|et|snabel[- ]?a|alfakrull|krullalfa|alfa[_ -]?kanelbulle|kanelbulle|apestaart|miukumauku|a-krull|arroba|małpa|malpa|majmun|arobase|zavináč|manki|krumelur|kringla|snigel|kissanhäntä|chiocciola|sobaka|krulla|snurra|grisknorr|elefantöra|elefantsnabel|apsvans|at-tecken|at-sign|snabel)`;
const at = String.raw`(?:\s?@\s|@|_${atWord}_|\s?[\[({<]\s?(?:${atWord}|a|@)\s?[\])}>]\s?|\s?[*#/"'~|_–-]{1,2}${atWord}[*#/"'~|_–-]{1,2}\s?|,?\s${atWord},?\s|\s${atWord}-)`;
const dotWord = String.raw`(?:dot|punkt|punto|prick|piste|kropka|tačka|tacka|točka|nokta|nuqta|ponto|point)`;
const dot = String.raw`(?:\.|_${dotWord}_|\s?[\[({<]\s?(?:${dotWord}|\.)\s?[\])}>]\s?|\s?[*#/"'~|_–-]{1,2}${dotWord}[*#/"'~|_–-]{1,2}\s?|,?\s${dotWord},?\s|\s[.,]\s?(?=(?:com|net|org|se|nu)(?![\p{L}]))|,\s?(?=(?:com|net|org|se|nu)(?![\p{L}]))|\.\s(?=(?:com|net|org)(?![\p{L}]))|\s(?=com(?![\p{L}])))`;
const end = String.raw`(?:se|com|nu|net|org|fi|no|dk|eu|me|example|invalid|test|info|io|uk|de|live|mail)`;
/** A word for a sign inside a part: "anna understreck lind". */
const joint = String.raw`(?:\s(?:bindestreck|understreck|minus|plus|streck|underscore|dash)\s)`;
const letters = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}+-]|_(?!(?:at|punkt|dot|snabel|alfa|kanelbulle|prick)[-_a])){0,39}`;
const part = String.raw`${letters}(?:${joint}${letters}){0,2}`;
const start = String.raw`(?<![\p{L}\p{N}._+-])${part}(?:${dot}${part}){0,3}`;
const disguised = new RegExp(
  String.raw`${start}${at}${part}(?:${dot}${part}){0,2}${dot}${end}(?![\p{L}\p{N}])`,
  "giu",
);
const strongAt = String.raw`(?:_(?:snabel-?a|alfakrull|krullalfa|alfa_kanelbulle|kanelbulle)_|\s?[\[({<]\s?(?:snabel-?a|alfakrull|krullalfa|kanelbulle)\s?[\])}>]\s?|,?\s(?:snabel[- ]?a|alfakrull|krullalfa|kanelbulle|miukumauku|małpa|malpa|majmun|arobase|arroba|krumelur|kissanhäntä|chiocciola|sobaka),?\s)`;
/** "konsul [at] example [dot] lv": in brackets, whatever its ending. */
const bracketed = new RegExp(
  String.raw`${start}\s?[\[({<]\s?(?:at|a|@|snabel-?a)\s?[\])}>]\s?${part}(?:\s?[\[({<]\s?(?:${dotWord}|\.)\s?[\])}>]\s?${part}){0,2}(?:\s?[\[({<]\s?(?:${dotWord}|\.)\s?[\])}>]\s?|\.)\p{L}{2,6}(?![\p{L}\p{N}])`,
  "giu",
);
/** Nobody says "kanelbulle" between two names but in an address, whatever its ending. */
const spelled = new RegExp(
  String.raw`${start}${strongAt}${part}(?:${dot}${part}){1,3}(?![\p{L}\p{N}])`,
  "giu",
);
const providers = String.raw`(?:gmail|hotmail|outlook|live|yahoo|icloud|telia|spray|protonmail|proton|tele2|bredband|msn)`;
/** A sender with only the provider said: "anna.berg snabela gmail". */
const provider = new RegExp(
  String.raw`${start}${at}${providers}(?:${dot}${end})?(?![\p{L}\p{N}])`,
  "giu",
);
/** "annaberg87 på gmail", "annaberg87 (hotmail)": with a figure or a sign in it, a word before a provider is an address. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+@-])(?=[\p{L}._-]{0,40}(?:\d|[._]\p{L}))[\p{L}][\p{L}\p{N}._-]{3,40}(?:\s(?:på|hos|at)\s|\s?[,(]\s?|\s@?)${providers}(?:(?:\.|\s${dotWord}\s|\s)${end}(?![\p{L}]))?\)?(?![\p{L}\p{N}@])`,
  "giu",
);
/** "tuva.ek på example.com", "mejlen är bosse54 hos example.se": no sign at all, and the whole of a site. */
const atSite = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+@-])(?=[\p{L}._-]{0,40}(?:\d|[._]\p{L}))\p{L}[\p{L}\p{N}._-]{3,40}\s(?:på|hos)\s(?<site>[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.${end})(?![\p{L}\p{N}/])`,
  "giu",
);
/** "mejla karin på example.com": after the word for it, be it any name. */
const cuedSite = new RegExp(
  String.raw`(?<=(?:mejl|mail|e-?post|mejladress|mailadress)\p{L}{0,4}(?:\s(?:är|e|till|går till|min))?[:\s]{1,2})(?!(?:oss|mig|er|dem|dom|in|det|finns|jag|som|att|eller|och|man|henne|honom|här|gärna)\s)\p{L}[\p{L}\p{N}._-]{2,40}\s(?:på|hos)\s(?<site>[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.${end})(?![\p{L}\p{N}/])`,
  "giu",
);
/** "sasha_h (snirkel) example.net": any word in brackets between what has a sign or a figure and a site. */
const anyWord = new RegExp(
  String.raw`(?<![\p{L}\p{N}._+@-])(?=[\p{L}._-]{0,40}(?:\d|[._]\p{L}))\p{L}[\p{L}\p{N}._-]{3,40}\s?[[({<]\s?(?!och|eller|på|se|från|via)\p{L}{1,14}(?:[- ]a)?\s?[\])}>]\s?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.${end}(?![\p{L}\p{N}/])`,
  "giu",
);
/** Signs as words in capitals, grown together with the rest: "annalindATexampleDOTcom". */
const capitals = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])[\p{Ll}\d._-]{2,40}(?:(?:DOT|PUNKT)[\p{Ll}\d]{1,40}){0,3}(?:AT|SNABELA)[\p{Ll}\d-]{2,40}(?:DOT|PUNKT|\.)${end}(?![\p{L}\p{N}])`,
  "gu",
);
const mailto = /mailto:[^\s<>"]{3,80}/giu;

const reason = (ruleId: Reason["ruleId"], weight: number): Reason => ({
  kind: "email",
  source: "shape",
  ruleId,
  weight,
});

/** Tells whether a text has what it must have at all before a costlier pattern is tried on it. */
type Sign = (document: Document) => boolean;

const has =
  (sign: RegExp): Sign =>
  ({ text }) =>
    sign.test(text);
/** The same for words, of most of which a text is known not to have them before it is read. */
const says =
  (words: RegExp): Sign =>
  (document) =>
    canMatch(document, words) && words.test(document.text);

const hasAt: Sign = ({ text }) => text.includes("@");
const hasShortWord = has(
  /[\s[({<*#/"'~|_–-](?:at|ät|et)[\s\])}>*#/"'~|_–-]|[[({<]\s?a\s?[\])}>]/i,
);
const saysAt = says(
  /snabel|krull|kanelbulle|apestaart|miukumauku|arroba|arobase|ma[łl]pa|majmun|zavináč|manki|krumelur|kringla|snigel|kissanhäntä|chiocciola|sobaka|snurra|grisknorr|elefantöra|apsvans|at-tecken|at-sign/iu,
);
const signs = {
  at: hasAt,
  anyAt: (document) =>
    hasAt(document) || hasShortWord(document) || saysAt(document),
  bracket: has(/[[({<]\s?(?:at|a|@|snabel-?a)\s?[\])}>]/i),
  strongWord: says(
    /snabel|krull|kanelbulle|miukumauku|ma[łl]pa|majmun|arobase|arroba|krumelur|kissanhäntä|chiocciola|sobaka/iu,
  ),
  end: has(
    new RegExp(
      String.raw`(?:[.,\])}>*#/"'~|_–-]\s?|${dotWord}[\])}>,]?\s|\s(?=com))${end}(?![\p{L}\p{N}])`,
      "iu",
    ),
  ),
  provider: says(new RegExp(providers, "iu")),
  capitals: ({ text }) => text.includes("AT") || text.includes("SNABELA"),
  wordInBrackets: has(
    /[[({<]\s?\p{L}{1,14}(?:[- ]a)?\s?[\])}>]\s?[\p{L}\d-]{2,40}\.\p{L}/iu,
  ),
  site: has(/\s(?:på|hos)\s[^\s]{2,80}\.\p{L}/iu),
} satisfies Record<string, Sign>;

type Row = readonly [pattern: RegExp, why: Reason];

/** Signs, and what is looked for where a text has all of them. */
const rowsBySigns: readonly (readonly [
  signs: readonly Sign[],
  rows: readonly Row[],
])[] = [
  [
    [signs.at],
    [
      [shape, reason("email-shape", 0.98)],
      [endless, reason("email-shape", 0.75)],
      [spaced, reason("email-disguised", 0.85)],
    ],
  ],
  [
    [],
    [
      [mailto, reason("email-shape", 0.95)],
      [pictured, reason("email-disguised", 0.85)],
    ],
  ],
  [[signs.anyAt, signs.end], [[disguised, reason("email-disguised", 0.9)]]],
  [[signs.bracket], [[bracketed, reason("email-disguised", 0.9)]]],
  [[signs.strongWord], [[spelled, reason("email-disguised", 0.85)]]],
  [
    [signs.provider],
    [
      [provider, reason("email-disguised", 0.85)],
      [named, reason("email-disguised", 0.8)],
    ],
  ],
  [
    [signs.site],
    [
      [atSite, reason("email-disguised", 0.7)],
      [cuedSite, reason("email-disguised", 0.7)],
    ],
  ],
  [[signs.wordInBrackets], [[anyWord, reason("email-disguised", 0.75)]]],
  [[signs.capitals], [[capitals, reason("email-disguised", 0.85)]]],
];

/** "karin.lund på polisen.se" is somebody there; "info på polisen.se" is the authority. */
const addresses = (document: Document, [pattern, why]: Row): Evidence[] =>
  evidenceForMatches(document, pattern, ({ groups, 0: found }) =>
    isPublicHost(groups?.site ?? "") && !/^[^\s]*\p{L}[._]\p{L}/u.test(found)
      ? null
      : why,
  );

/** Finds e-mail addresses, plain and disguised. */
export const email: Detector = {
  id: "email",
  version: "2",
  kinds: ["email"],
  run: (document): Evidence[] =>
    rowsBySigns
      .filter(([signs]) => signs.every((sign) => sign(document)))
      .flatMap(([, rows]) => rows.flatMap((row) => addresses(document, row))),
};
