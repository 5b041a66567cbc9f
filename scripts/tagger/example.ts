import {
  readDocument,
  type Word,
} from "#moderation/detectors/reading/document.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { originalSpan } from "#moderation/normalize.ts";
import { eachFeature, readForTagger } from "#moderation/model/features.ts";
import { beginning, namedLabels, outside } from "#moderation/model/tags.ts";
import { rowOf } from "#moderation/model/weights.ts";
import type { MarkedSpan, MarkedText } from "./marked-text.ts";

/** One text to learn from: the rows of every word's features, and its right tags. */
export interface Example {
  rows: Int32Array;
  /** Where the rows of each word begin, and after the last where they end. */
  starts: Int32Array;
  tags: Uint8Array;
}

function tagOf(word: Word, spans: readonly MarkedSpan[]): number {
  const span = spans.find(
    ({ start, end }) => start < word.end && word.start < end,
  );
  const label = namedLabels.find((name) => name === span?.label);
  if (!span || !label) return outside;
  return beginning(label) + (word.start > span.start ? 1 : 0);
}

/** Reads a marked text into an example; null for a text without words. */
export function exampleOf(
  marked: MarkedText,
  lexicon: Lexicon,
  bits: number,
): Example | null {
  const document = readDocument(marked.text, lexicon);
  if (document.words.length === 0) return null;
  const inOriginal = (word: Word) => ({
    ...word,
    ...originalSpan(document.normalized, word.start, word.end),
  });
  const reading = readForTagger(document);
  const rows: number[] = [];
  const starts = document.words.map((_, at) => {
    const start = rows.length;
    eachFeature(
      reading,
      at,
      (_template, hash) => void rows.push(rowOf(hash, bits)),
    );
    return start;
  });
  const tags = document.words.map((word) =>
    tagOf(inOriginal(word), marked.spans),
  );
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from([...starts, rows.length]),
    tags: Uint8Array.from(tags),
  };
}
