import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const edge = String.raw`(?<![\p{L}\p{N}.,:/@_-])`;
const end = String.raw`(?![\p{L}\p{N}-]|[.,:/]\d|\s?(?:kr|kronor|dagar|veckor|år|mil|procent|%|personer)(?!\p{L}))`;
const court = String.raw`t|b|ä|k|f|m|p|ö|öä|öh|um|ft`;
/** "E 2210-23", "H 418-25/0180": as the enforcement authority and a rent tribunal number what they are asked for. */
const enforced = new RegExp(
  String.raw`${edge}(?:[EAHS]|(?:E|A|H|S|${court.toUpperCase()})(?=[ -]?\d{1,6}-\d{2}/))[ -]?\d{3,6}-\d{2}(?:[/-]\d{1,6})?${end}`,
  "gu",
);
/** "kfm e 2210-23": in small letters, near the word for who numbers it. */
const small = new RegExp(
  String.raw`${edge}(?:[eahs]|${court})[ -]?\d{2,6}-\d{2}(?:[/-]\d{1,6})?${end}`,
  "giu",
);
/** "överklagar 2210-23": by figures alone; years and hours are none. */
const bare = new RegExp(
  String.raw`${edge}(?!0|(?:19|20)\d\d-)\d{3,6}-\d{2}${end}`,
  "gu",
);

const numberer = String.raw`kronofogd|(?<!\p{L})kfm(?!\p{L})|vräk|avhys|hyresnämnd|överklag|handräck|utmät|betalningsföreläg|exekut|(?:tings|förvaltnings|kammar|hov|migrations)rätt|domstol|(?<!\p{L})mål(?:et)?(?!\p{L})`;
const nearBefore = new RegExp(String.raw`(?:${numberer})[^\n!?]{0,44}$`, "iu");
const closeBefore = new RegExp(
  String.raw`(?:${numberer})\p{Ll}{0,8}(?:[\s:,]{1,2}(?:nr|nummer|beslut|beslutet|dom|domen|målet|mål|i|om|är|har|på|med|det|som|heter|mitt|vårt)(?!\p{L})){0,4}[\s:,(]{1,2}$`,
  "iu",
);
/** "2210-23 är målet", "e 418-25 ligger hos kronofogden": the number first. */
const saidAfter = new RegExp(
  String.raw`^\)?,?\s(?:(?:är|e|var|heter|ligger|finns|hos|i|på|från|gäller|mitt|min|vårt|vår|det|den)\s){1,4}(?:${numberer})`,
  "iu",
);
/** "öppet 1000-15": hours. */
const opening =
  /(?:öppe[tn]|öppnar|(?<!\p{L})kl(?:ockan)?\.?|mellan|tel(?:efon)?|ring|stäng\p{L}*)[^\n.!?]{0,24}$/iu;

const reason = (weight: number): Reason => ({
  kind: "case-number",
  source: "context",
  ruleId: "case-number-shape",
  weight,
});

const before = ({ text }: Document, at: number): string =>
  text.slice(Math.max(0, at - 64), at);
const after = ({ text }: Document, { index, 0: found }: RegExpExecArray) =>
  text.slice(index + found.length, index + found.length + 48);

const isNear = (document: Document, match: RegExpExecArray): boolean =>
  nearBefore.test(before(document, match.index)) ||
  saidAfter.test(after(document, match));

const isOfCase = (document: Document, match: RegExpExecArray): boolean => {
  const said = before(document, match.index);
  return (
    !opening.test(said) &&
    (closeBefore.test(said) || saidAfter.test(after(document, match)))
  );
};

/** Finds the numbers of evictions, debts and appeals: "avhysning E 2210-23", "2210-23 är målet". */
export const enforcementNumber: Detector = {
  id: "enforcement-number",
  version: "1",
  kinds: ["case-number"],
  run: (document) => [
    ...evidenceForMatches(document, enforced, (match) =>
      reason(isNear(document, match) ? 0.75 : 0.5),
    ),
    ...evidenceForMatches(document, small, (match) =>
      isNear(document, match) ? reason(0.7) : null,
    ),
    ...evidenceForMatches(document, bare, (match) =>
      isOfCase(document, match) ? reason(0.6) : null,
    ),
  ],
};
