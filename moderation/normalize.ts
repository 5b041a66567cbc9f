import {
  decodeEntity,
  decodeMojibake,
  invisible,
  latinOf,
  typographic,
} from "./lexicon/characters.ts";

/** A text as detectors read it, with the way back: character i came from original [starts[i], ends[i]). */
export interface NormalizedText {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

interface Draft {
  out: string[];
  starts: number[];
  ends: number[];
}

const plain = /^[\n\r\t -%'-)+-~åäöÅÄÖéÉ–—…•€§°]*$/;
/** Signs in a row that are kept as they stand, as far as no mark hangs on the last. */
const plainRun = /[\n\r\t -%'-)+-_a-}åäöÅÄÖéÉ§°]+(?!\p{M})/uy;
const mark = /^\p{M}$/u;

function push(draft: Draft, characters: string, start: number, end: number) {
  for (const unit of characters) {
    for (let i = 0; i < unit.length; i++) {
      draft.out.push(unit[i] ?? "");
      draft.starts.push(start);
      draft.ends.push(end);
    }
  }
}

/** Takes plain signs over as they stand, and gives where they end. */
function pushPlain(draft: Draft, text: string, start: number): number {
  plainRun.lastIndex = start;
  if (!plainRun.test(text)) return start;
  for (let at = start; at < plainRun.lastIndex; at++) {
    draft.out.push(text.charAt(at));
    draft.starts.push(at);
    draft.ends.push(at + 1);
  }
  return plainRun.lastIndex;
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

function scan(text: string): Draft {
  const draft: Draft = { out: [], starts: [], ends: [] };
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
  return draft;
}

/** Letters of another script are read as Latin only in a word that mixes the scripts, so that a Russian word stays one. */
function foldHomoglyphs(text: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Latin}/u.test(word) ? latinOf(word) : word,
  );
}

/** Emphasis signs inside a word ("Ka**ll**e") are no part of it. */
function withoutInnerMarkup(draft: Draft): Draft {
  const text = draft.out.join("");
  if (!/[*~]/.test(text)) return draft;
  const dropped = new Set<number>();
  for (const match of text.matchAll(
    /(?<=\p{L})(?:\*{2,3}|~{2})(?=\p{L})|(?<=\p{L}{2})\*(?=\p{L}{2})/gu,
  )) {
    for (let i = 0; i < match[0].length; i++) dropped.add(match.index + i);
  }
  if (dropped.size === 0) return draft;
  const keep = <T>(list: readonly T[]) =>
    list.filter((_, index) => !dropped.has(index));
  return {
    out: keep(draft.out),
    starts: keep(draft.starts),
    ends: keep(draft.ends),
  };
}

function identity(text: string): NormalizedText {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text, starts, ends };
}

/** Folds look-alikes, full width, digits, entities and invisible signs away and keeps the way back to every original offset. */
export function normalize(text: string): NormalizedText {
  if (plain.test(text) && !/\*\p{L}|~~/u.test(text)) return identity(text);
  const draft = withoutInnerMarkup(scan(text));
  const folded = foldHomoglyphs(draft.out.join(""));
  return {
    text: folded,
    starts: Int32Array.from(draft.starts),
    ends: Int32Array.from(draft.ends),
  };
}

/** Gives the original span of a span of the normalised text. */
export function originalSpan(
  normalized: NormalizedText,
  start: number,
  end: number,
): { start: number; end: number } {
  return {
    start: normalized.starts[start] ?? 0,
    end: normalized.ends[end - 1] ?? 0,
  };
}
