import { months } from "../cues/time.ts";

/** "i mars", "hösten", "i början av": what stands between a birth and its year. */
const seasonOfBirth = String.raw`(?:på\s)?(?:våren|sommaren|hösten|vintern|julen|påsken)(?:\s(?:år|på|i))?|i\s(?:början|slutet|mitten)\s(?:av|på)|hemma|utomlands`;
export const birthYear = new RegExp(
  String.raw`(?<![\p{L}])(?:född|fött|fötts|föddes|födda|f\.|född år|föddes år|föddes anno|född anno|född nådens år|fr|årgång|årskull|born(?: in)?|b\.(?=\s?1)|d\.?o\.?b\.?|year of birth|kom(?:mit)? till världen|årsmodell|födelseår(?:et)?,?|barn född)(?:\s(?:i|in|på)\s[\p{L}-]{2,24},?)?(?:\s(?:${seasonOfBirth}))?\s{0,2}(?:den|år|i|in|is|:)?\s{0,2}(?<span>(?:(?:${months})\s)?(?:1[89]|20)\d{2}|[-'´]\s?\d{2}|\d{2}(?=[\s,.;)]|$))(?![\p{L}\p{N}]|[-/.:]\d|\s\d{2}\s\d{2})`,
  "giu",
);
/** "f1942", "mamma f -42". */
export const shortBirth =
  /(?<![\p{L}\p{N}])f(?:(?:19|20)\d{2}|\s[-'´]\d{2})(?![\p{L}\p{N}]|[-/.:]\d)/gu;
