import { inOneByte } from "./in-one-byte.ts";
import {
  decodeEntity,
  decodeMojibake,
  invisible,
  latinOf,
  typographic,
} from "./lexicon/characters.ts";

/** The way back: character i came from original [starts[i], ends[i]). */
interface Origins {
  starts: number[];
  ends: number[];
}

/** A text as detectors read it. */
export interface NormalizedText {
  text: string;
  /** Null where every character stands where it stood. */
  origins: Origins | null;
}

interface Draft extends Origins {
  pieces: string[];
}

/** A text folded, each character of it moved. */
interface Folded extends Origins {
  text: string;
}

const plain = /^[\n\r\t -%'-)+-~åäöÅÄÖéÉ–—…•€§°]*$/;
/** Signs in a row that are kept as they stand, as far as no mark hangs on the last. */
const plainRun = /[\n\r\t -%'-)+-_a-}åäöÅÄÖéÉ§°]+(?!\p{M})/uy;
const mark = /^\p{M}$/u;

function push(draft: Draft, characters: string, start: number, end: number) {
  draft.pieces.push(characters);
  for (let unit = 0; unit < characters.length; unit++) {
    draft.starts.push(start);
    draft.ends.push(end);
  }
}

/** Takes plain signs over as they stand, and gives where they end. */
function pushPlain(draft: Draft, text: string, start: number): number {
  plainRun.lastIndex = start;
  if (!plainRun.test(text)) return start;
  const end = plainRun.lastIndex;
  draft.pieces.push(text.slice(start, end));
  for (let at = start; at < end; at++) {
    draft.starts.push(at);
    draft.ends.push(at + 1);
  }
  return end;
}

function extendLast(draft: Draft, end: number) {
  if (draft.ends.length > 0) draft.ends[draft.ends.length - 1] = end;
}

/** Gives the end of the base character at `at` with the marks and invisible signs that hang on it. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && mark.test(text.charAt(end))) end++;
  return end;
}

function foldCluster(cluster: string): string {
  const sign = typographic[cluster];
  if (sign !== undefined) return sign;
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x250)
    return cluster === "\u00a0" ? " " : cluster;
  const folded = cluster.normalize("NFC").normalize("NFKC");
  if (folded.trim() === "" && cluster.trim() !== "") return " ";
  const unmarked = /^[\p{Script=Latin}\p{N}]\p{M}+$/u.test(folded)
    ? folded.replace(/\p{M}+/gu, "")
    : folded;
  return unifyDigits(unmarked.replace(/\p{Me}+/gu, ""));
}

function unifyDigits(cluster: string): string {
  if (!/^\p{Nd}$/u.test(cluster) || /^[0-9]$/.test(cluster)) return cluster;
  const code = cluster.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50])
    if (code >= zero && code <= zero + 9) return String(code - zero);
  return cluster;
}

function scan(text: string): Folded {
  const draft: Draft = { pieces: [], starts: [], ends: [] };
  let at = pushPlain(draft, text, 0);
  while (at < text.length) {
    const special = decodeEntity(text, at) ?? decodeMojibake(text, at);
    const end = special ? at + special.length : clusterEnd(text, at);
    const cluster = special ? special.characters : text.slice(at, end);
    const kept = invisible.test(cluster)
      ? cluster.replace(invisible, "")
      : cluster;
    if (kept === "" || invisible.test(kept)) extendLast(draft, end);
    else push(draft, foldCluster(kept), at, end);
    at = pushPlain(draft, text, end);
  }
  const { pieces, starts, ends } = draft;
  return { text: pieces.join(""), starts, ends };
}

/** Letters of another script are read as Latin only in a word that mixes the scripts, so that a Russian word stays one. */
function foldHomoglyphs(text: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Latin}/u.test(word) ? latinOf(word) : word,
  );
}

/** Emphasis signs inside a word ("Ka**ll**e") are no part of it. */
function withoutInnerMarkup(folded: Folded): Folded {
  const { text, starts, ends } = folded;
  if (!/[*~]/.test(text)) return folded;
  const dropped = new Set<number>();
  for (const match of text.matchAll(
    /(?<=\p{L})(?:\*{2,3}|~{2})(?=\p{L})|(?<=\p{L}{2})\*(?=\p{L}{2})/gu,
  )) {
    for (let i = 0; i < match[0].length; i++) dropped.add(match.index + i);
  }
  if (dropped.size === 0) return folded;
  const isKept = (_: unknown, index: number) => !dropped.has(index);
  return {
    text: text.split("").filter(isKept).join(""),
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
  };
}

/** Folds look-alikes, full width, digits, entities and invisible signs away and keeps the way back to every original offset. */
export function normalize(text: string): NormalizedText {
  if (plain.test(text) && !/\*\p{L}|~~/u.test(text))
    return { text, origins: null };
  const folded = withoutInnerMarkup(scan(text));
  return { text: inOneByte(foldHomoglyphs(folded.text)), origins: folded };
}

/** Gives the original span of a span of the normalised text. */
export function originalSpan(
  { origins }: NormalizedText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (origins === null) return { start, end };
  return {
    start: origins.starts[start] ?? 0,
    end: origins.ends[end - 1] ?? 0,
  };
}
