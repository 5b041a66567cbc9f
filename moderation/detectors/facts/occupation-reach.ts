import type { Document } from "../reading/document.ts";

/** A second office or craft: "klockare och spelman". */
const second =
  /^\s(?:och|o|å|&|samt)\s(?:f\.?d\.?\s)?[\p{L}-]{2,20}(?:are|ist|man|mästare|ör|värd|log|kantor|pastor|präst|spelman|organist|smed|chef|ledamot|domare|sångerska|inna)(?![\p{L}])/iu;

/** What the work is on or in: "på ambulanshelikopter", "i tre församlingar". */
const where =
  /^\s(?:på|i|vid|för|åt)\s(?<article>(?:en|ett|den|det|två|tre|fyra|fem|sex|sju|åtta|vår|vårt)\s)?(?<kind>[\p{Ll}-]+(?:sk|skt|ska|ig|igt|iga|an|na|ad|at|ade|lig)\s)?(?<noun>[\p{Ll}-]{3,30}|Svenska [Kk]yrkan)(?=[\s.,;:!?)]|$)/u;

/** Where everybody works, lives or stands; it tells no more than the work alone. */
const plain =
  /^(?:kommun|kommunen|stad|staden|stan|sta'n|by|byn|ort|orten|län|länet|land|landet|trakten|bygden|socken|socknen|ön|området|jobbet|jobb|arbetet|huset|halvtid|deltid|heltid|fritiden|dagarna|nätterna|kvällarna|helgerna|många|några|flera|alla|hela|över|tio|tjugo|trettio|fyrtio|femtio|livet|lägenheten|hennes|hans|mig|oss|grund|samma|väg|sista|första|nästa|början|slutet|år|åren|åratal|tid|tiden|botten|grunden|sommaren|vintern|sverige|norrland|skåne|närheten|liten|litet|stor|den|det|att)$/u;

/** "i en orkester" is any of them; "i en frikatolsk församling" is one. */
const isPlain = ({ groups }: RegExpExecArray): boolean =>
  plain.test(groups?.noun ?? "") ||
  (/^(?:en|ett)\s$/u.test(groups?.article ?? "") && groups?.kind === undefined);

/** Gives where the words for an occupation end: what makes it rare often follows it. */
export function occupationReach(document: Document, end: number): number {
  const rest = document.text.slice(end, end + 80);
  const two = second.exec(rest);
  if (two) return end + two[0].length;
  const place = where.exec(rest);
  return place && !isPlain(place) ? end + place[0].length : end;
}
