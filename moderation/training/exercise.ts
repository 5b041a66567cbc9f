import { labels, type Label } from "../finding.ts";

/** A question somebody made up, with what identifies in it marked by its author. */
export interface Exercise {
  id: string;
  title: string;
  text: string;
  seeded: readonly { start: number; end: number; label: Label }[];
}

/** A word of an exercise, in UTF-16 offsets; what stands between words belongs to none. */
export interface ExerciseWord {
  start: number;
  end: number;
}

export interface ExerciseResult {
  /** Every identifier with whether all its words were marked. */
  seeded: readonly {
    start: number;
    end: number;
    label: Label;
    found: boolean;
  }[];
  found: number;
  /** Words marked that identify nobody. */
  needless: readonly ExerciseWord[];
}

/** Reads an exercise from its written form, ⟦LABEL:words⟧; throws where a mark is wrong, for the texts are ours. */
export function parseExercise(written: {
  id: string;
  title: string;
  marked: string;
}): Exercise {
  const seeded: { start: number; end: number; label: Label }[] = [];
  let text = "";
  for (const piece of written.marked.split(/(⟦[^⟦⟧]*⟧)/u)) {
    const mark = /^⟦([A-Z]+):(.+)⟧$/su.exec(piece);
    const start = text.length;
    text += mark?.[2] ?? piece;
    if (mark) seeded.push({ start, end: text.length, label: labelOf(mark[1]) });
  }
  if (/[⟦⟧]/u.test(text)) throw new Error(`a mark in ${written.id} is wrong`);
  return { id: written.id, title: written.title, text, seeded };
}

function labelOf(name: string | undefined): Label {
  const label = labels.find((known) => known === name);
  if (!label) throw new Error(`there is no label ${name}`);
  return label;
}

/** The words one can mark: runs of anything but white space. */
export function wordsOf(text: string): ExerciseWord[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** How well somebody found what identifies: an identifier is found when every word it touches is marked. */
export function scoreExercise(
  { text, seeded }: Exercise,
  marked: ReadonlySet<number>,
): ExerciseResult {
  const words = wordsOf(text);
  const touching = (span: ExerciseWord) =>
    words.flatMap(({ start, end }, at) =>
      start < span.end && end > span.start ? [at] : [],
    );
  const scored = seeded.map((span) => ({
    ...span,
    found: touching(span).every((at) => marked.has(at)),
  }));
  const identifying = new Set(seeded.flatMap(touching));
  const needless = words.filter(
    (_, at) => marked.has(at) && !identifying.has(at),
  );
  return {
    seeded: scored,
    found: scored.filter(({ found }) => found).length,
    needless,
  };
}
