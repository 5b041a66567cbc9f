import type { Passage } from "#db/queries/texts.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import type { PublicText } from "#moderation/public-text.ts";
import type { Said } from "./say.server.ts";

/** A comment on some words of the wording that was read. */
export interface PassageComment extends Omit<Passage, "revisionNumber"> {
  text: string;
}

/** What a second reader has written about a wording. */
export interface ReaderComments {
  /** About the whole; may be empty when there are comments on passages. */
  comment: string;
  passages?: readonly PassageComment[];
}

export type CommentProblem =
  "passage-empty" | "too-long" | "too-many" | "stale";

interface Wording {
  number: number;
  draft: PublicText;
}

const longestComment = 2_000;
const mostPassages = 50;

/** The comments as they are kept, for staff alone; a problem where one is empty, too long or about words that are not in this wording. */
export function readerComments(
  { number, draft }: Wording,
  typed: ReaderComments,
): { ok: true; said: Said[] } | { ok: false; error: CommentProblem } {
  const comment = cleanText(typed.comment);
  const passages = (typed.passages ?? []).map((passage) => ({
    ...passage,
    text: cleanText(passage.text),
  }));
  const error = problemOf(comment, passages);
  if (error) return { ok: false, error };
  // Places that are not in this wording were chosen in another.
  if (!passages.every((passage) => isWithin(draft, passage)))
    return { ok: false, error: "stale" };
  return { ok: true, said: said(number, comment, passages) };
}

function problemOf(
  comment: string,
  passages: readonly PassageComment[],
): CommentProblem | null {
  if (passages.some(({ text }) => text === "")) return "passage-empty";
  if (passages.length > mostPassages) return "too-many";
  const texts = [comment, ...passages.map(({ text }) => text)];
  return texts.some((text) => text.length > longestComment) ? "too-long" : null;
}

const isWithin = (draft: PublicText, passage: PassageComment): boolean =>
  passage.start >= 0 &&
  passage.start < passage.end &&
  passage.end <= draft[passage.part].length;

function said(
  revisionNumber: number,
  comment: string,
  passages: readonly PassageComment[],
): Said[] {
  const to = { audience: "staff", kind: "comment" } as const;
  const whole = comment === "" ? [] : [{ ...to, text: comment }];
  return [
    ...whole,
    ...passages.map(({ text, part, start, end }) => ({
      ...{ ...to, text },
      passage: { revisionNumber, part, start, end },
    })),
  ];
}
