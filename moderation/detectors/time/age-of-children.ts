import type { Evidence } from "../../finding.ts";
import { months } from "../cues/time.ts";
import { reason } from "./age-context.ts";
import { n } from "./age-patterns.ts";
import { isNameLike } from "./age-subject.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import type { Document } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const kin = String.raw`(?:son|sonen|dotter|dottern|pojke|pojken|flicka|flickan|kille|killen|tjej|tjejen|barn|barnet|bror|brorsan|syster|syrran|barnbarn|barnbarnet|unge|ungen|lillebror|lillasyster|storebror|storasyster|kompis|vän|brorson|systerson)`;
const child = String.raw`(?:hon|han|hen|bebisen?|babyn?|lillan|lillen|minsta|minstingen|yngsta|yngste|lille|lilla|sonen|dottern|pojken|flickan|barnet|lillebror|lillasyster|he|she|baby)`;
const comes = String.raw`(?:snart|nästan|nu\si\s\p{L}+|i\s(?:${months}|vår|höst|sommar|vinter|morgon|dag|går|år)|på\s(?:mån|tis|ons|tors|fre|lör|sön)dag|till\s(?:våren|hösten|sommaren|vintern|jul|påsk))`;

/** "min pojke går i åttan, fjorton år snart", "tvillingarna, båda fjorton månader", "är ett halvår nu". */
const ofChildren = [
  String.raw`(?<=(?<!\p{L})${kin}(?!\p{L})[^.!?\n]{0,50},\s)(?<span>${n}\sår)(?=\s${comes}(?!\p{L}))`,
  String.raw`(?<=,\s|\s(?:är|e|are|is)\s)(?:both|båda|bägge|båda\stvå|alla\stre)\s(?<span>${n}\s(?:months|month|weeks|years|år|månader|mån|veckor))(?!\s(?:sedan|sen|i|på|ago|in|of|for)(?!\p{L})|\p{L})`,
  String.raw`(?<!\p{L})${child}\s(?:är|e|ä|blir|blev|fyller|is)\s(?:nu\s|bara\s|snart\s|knappt\s|drygt\s|precis\s|nästan\s)?(?<span>ett\shalvt\sår|ett\shalvår|halvåret|half\sa\syear|ett\soch\sett\shalvt(?:\sår)?)(?!\s(?:sedan|sen|för|efter|i|försenad)(?!\p{L})|\p{L})`,
  String.raw`(?<![\p{L}\p{N}.,:/-])(?<span>1\d\s?½)(?=\s?(?:[.!?,;)]|$|\n))`,
].map((pattern): PatternRow => [
  new RegExp(pattern, "giu"),
  () => reason("age-after-cue", 0.4),
]);

/** "Ánde (three) and Elle (one)": small numbers after a name, where a bill of things has them too. */
const inBrackets =
  /(?<who>\p{Lu}[\p{L}-]{1,20})\s\((?<span>one|two|three|ett|två|tre|[1-3])\)/gu;

/** "Farsan Åke N 93": kin, a name, an initial, and a number that counts nothing. */
const afterInitial = new RegExp(
  String.raw`(?<!\p{L})(?:farsan|morsan|mamma|pappa|mor|far|farmor|farfar|mormor|morfar|moster|faster|morbror|farbror|bror|brorsan|syster|syrran|son|sonen|dotter|dottern|kusin|granne|grannen|kompis|vän|make|maka|maken|makan|tant|herr|fru)\s\p{L}[\p{L}-]{1,20}\s(?![ioåeä]\s)\p{L}\.?,?\s(?<span>\d{1,2}|10\d)(?![\d.:,-]\d|\s?(?:kr|st|gånger|km|kg|min|tim)|\p{L})`,
  "giu",
);

const rows: readonly PatternRow[] = [
  ...ofChildren,
  [
    inBrackets,
    (document, match) => {
      const who = document.words[wordIndexAt(document, match.index)];
      return who !== undefined &&
        (isNameLike(document, who) || !document.vocabulary.isOrdinary(who.key))
        ? reason("age-after-cue", 0.35)
        : null;
    },
  ],
  [afterInitial, () => reason("age-after-cue", 0.4)],
];

/** Finds the ages of children told after a comma, of twins, of half a year, and behind a name in brackets. */
export const agesOfChildren = (document: Document): Evidence[] =>
  findByRows(document, rows);
