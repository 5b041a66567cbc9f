import type { Fit } from "./spot.ts";

const sentenceStart = /(?:^|\n|[.!?…]["”’)]?)[\s"”“’«»(*#–-]*$/u;
// "t.ex. Kalle" goes on with its sentence.
const abbreviation = /\p{L}\.\s?\p{L}{1,3}\.\s*$/u;

/** Tells whether a sentence, or a line, begins at a place. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  // Cut in the middle of a sentence, the slice would seem to begin one.
  const context = at > 12 ? `a${before}` : before;
  return sentenceStart.test(context) && !abbreviation.test(context);
}

const figureStart = /(?:^|[.!?…]["”’)]?|\n[ \t]*\n)\s*$/u;
// "ca. 16 år" begins nothing.
const beforeFigure =
  /(?<!\p{L})(?:ca|cirk|kl|nr|tel|mob|resp|typ|ev|f|fr|t|p|s|st|kap|sid|art)\.\s*$/iu;

/** "16 är han": a figure has no capital, and what stands for it at the head of a sentence does; a line of a list begins with one too. */
function opensWithFigure(text: string, { start }: Fit): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\d/.test(text[start] ?? "") &&
    startsSentence(text, start) &&
    figureStart.test(start > 12 ? `a${before}` : before) &&
    !beforeFigure.test(before)
  );
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Keeps a capital where it stood at the head of a sentence, also when what stood there is gone. */
export function withCapital(text: string, fit: Fit): Fit {
  const opens =
    (/^["”“(]?\p{Lu}/u.test(text.slice(fit.start, fit.end)) &&
      startsSentence(text, fit.start)) ||
    opensWithFigure(text, fit);
  if (!opens) return fit;
  if (fit.words !== "") return { ...fit, words: upper(fit.words) };
  const next = text[fit.end] ?? "";
  return /\p{Ll}/u.test(next)
    ? { ...fit, end: fit.end + 1, words: next.toUpperCase() }
    : fit;
}

/** "rädd(Kalle)på": two words that nothing but the brackets kept apart. */
const meets = (text: string, start: number, end: number) =>
  /[\p{L}\p{N}]/u.test(text[start - 1] ?? "") &&
  /[\p{L}\p{N}]/u.test(text[end] ?? "");

/** A removed word takes along the space that would be left over, a comma that would meet another sign, and a line it filled. */
export function removal(text: string, start: number, end: number): Fit {
  const gone = (from: number, to: number): Fit => ({
    start: from,
    end: to,
    words: "",
  });
  const next = text[end];
  const closes = next === undefined || /[\s.,;:!?)]/u.test(next);
  const slash = /(?:^|[\s\n])\/\s?$/u.exec(
    text.slice(Math.max(0, start - 3), start),
  );
  if (slash && closes)
    return removal(text, start - slash[0].trimStart().length, end);
  if (text[start - 1] === "(" && next === ")")
    return meets(text, start - 1, end + 1)
      ? { start: start - 1, end: end + 1, words: " " }
      : removal(text, start - 1, end + 1);
  const isLine =
    text[start - 1] === "\n" && (next === undefined || next === "\n");
  if (isLine) return gone(start - 1, end);
  if (text[start - 1] === " " && closes) {
    const comma = text[start - 2] === "," && /[.,;:!?\n]/u.test(next ?? ".");
    return gone(start - (comma ? 2 : 1), end);
  }
  const opens = start === 0 || /[\n("“”]/u.test(text[start - 1] ?? "");
  const after = opens ? /^[,;:]? /u.exec(text.slice(end, end + 2)) : null;
  return gone(start, end + (after?.[0].length ?? 0));
}
