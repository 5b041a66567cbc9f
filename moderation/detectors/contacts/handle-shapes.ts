import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { beginsAsTimeStamp } from "../reading/time-stamp.ts";

const atSign =
  /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-]{1,2}(?=[\p{L}\p{N}_])){1,40}(?:#\d{4})?/gu;
const discordTag = /(?<![\p{L}\p{N}#])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\p{N})/gu;
const underscored =
  /(?<![\p{L}\p{N}._@/-])(?=[\p{L}\p{N}.]{1,64}_+[\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){2,64}(?![\p{L}\p{N}@])/gu;
/** "_shamz.real1_": a line before it, and a full stop, a line or a figure within, which no leaning word has. */
const lined =
  /(?<![\p{L}\p{N}_@./-])_{1,2}(?=[\p{L}\p{N}._]{0,40}(?:\d|[._]\p{L}))[\p{L}\p{N}][\p{L}\p{N}._]{2,40}(?![\p{L}\p{N}@])/gu;
/** "mossbarn_": a line under its end, but not under both ("_viktigt_", "_så här_"), which leans a word. */
const underlinedEnd =
  /(?<![\p{L}\p{N}._@/-])\p{L}[\p{L}\p{N}.]{2,30}_{1,3}(?=[\s,.!?)]|$)/gu;
const leans = /(?<![\p{L}\p{N}])_[^\n]*$/u;
const digitTail =
  /(?<![\p{L}\p{N}._@/#-])(?=[\p{Ll}._]{4})(?:\p{Ll}{3,24}|\p{Ll}{1,24}(?=[._]))(?:[._]\p{Ll}{1,24}){0,3}(?:(?<=[._]\p{Ll}{1,24})[._])?\d{2,4}(?:\.\p{Ll}[\p{Ll}\d]{0,11}(?![\p{L}\p{N}@:/]|\.\p{L}))?(?![\p{L}\p{N}@:.,/-]?\p{N}|\p{L})/gu;

/** "ghost.136", "m0ln.77", "freja.11x": a word, a full stop and figures, but no page, paragraph or measure. */
const stopAndFigures =
  /(?<![\p{L}\p{N}._@/#-])(?!(?:sid|sidan?|kap|kapitel|nr|mom|art|st|tel|mob|kl|vol|lgh|rum|prop|bil|punkt|pkt|ca|v|vers|version|ver|steg|kv|fig|tab|paragraf|avsnitt|klockan|max|min)\.)(?=\p{Ll}\d?\p{Ll})\p{Ll}[\p{Ll}\d]{2,23}\.\d{2,4}(?!\s?(?:år|kr|kronor|st|min|tim|h|km|kg|g|mg|m|cm|ml|e|a|th|minuter|timmar|dagar|dar|veckor|månader|personer|gånger|barn)(?!\p{L}))\p{Ll}{0,3}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;

/** "selma.priv4": two words that a full stop or a line joins, and one figure; two figures are read above. */
const joinedAndFigure =
  /(?<![\p{L}\p{N}._@/#-])(?!www[.])\p{Ll}{3,24}[._]\p{Ll}{2,24}\d(?![\p{L}\p{N}@:/-]|[._]\p{L}|,\d)/gu;

/** "zoe.is.gone": three words or more that full stops join, in small letters. */
const dotted =
  /(?<![\p{L}\p{N}._@/#:-])(?!www\.)\p{Ll}{2,16}(?:\.\p{Ll}{2,16}){2,4}(?![\p{L}\p{N}@/]|\.\p{L})/gu;

/** "img_04", "dsc_0113": what a camera calls a picture. */
const isPicture = (text: string): boolean =>
  /^(?:img|dsc[nf]?|pxl|vid|scan|screenshot|skärmbild)_\d/i.test(text);

const byShape = (weight: number): Reason => ({
  kind: "handle",
  source: "shape",
  ruleId: "handle-shape",
  weight,
});

/** A sign that each of several shapes has, and most texts have nowhere; and the shapes. */
const shapesBySign: readonly (readonly [sign: RegExp, shapes: RegExp[]])[] = [
  [/\p{Ll}\d?[._]?\d{2}/u, [digitTail, stopAndFigures]],
  [/[._](?<=\p{Ll}.)\p{Ll}/u, [joinedAndFigure, dotted]],
];

const signed = (document: Document): Evidence[] =>
  shapesBySign
    .flatMap(([sign, shapes]) => (sign.test(document.text) ? shapes : []))
    .flatMap((shape) =>
      evidenceForMatches(document, shape, () => byShape(0.45)),
    );

const underlined = (document: Document): Evidence[] =>
  evidenceForMatches(document, underlinedEnd, ({ index }) =>
    leans.test(document.text.slice(Math.max(0, index - 80), index))
      ? null
      : byShape(0.45),
  );

/** Finds account names by their shape alone: "@kalle", "kalle_07", "kalle.i.sol", "kalle07". */
export const handleShapes: Detector = {
  id: "handle-shapes",
  version: "1",
  kinds: ["handle"],
  run: (document): Evidence[] => [
    ...evidenceForMatches(document, atSign, () => ({
      ...byShape(0.9),
      ruleId: "handle-at",
    })),
    ...evidenceForMatches(document, discordTag, () => byShape(0.85)),
    ...[underscored, lined].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        beginsAsTimeStamp(match[0]) || isPicture(match[0])
          ? null
          : byShape(0.7),
      ),
    ),
    ...underlined(document),
    ...signed(document),
  ],
};
