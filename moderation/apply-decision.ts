import type { Decision, Draft, Part, ReviewState, Span } from "./decision.ts";
import { parts } from "./decision.ts";
import { redact } from "./redact.ts";

/** What a reviewer marked by hand stands under this, followed by the marked words in lower case. */
export const manualPrefix = "manual:";

/** The wording after the decision: every repeat in all four parts replaced, from the right; a kept one stays. */
export function applyDecision(
  draft: Draft,
  state: ReviewState,
  decision: Decision,
): Draft {
  const decisions = [
    ...draft.decisions.filter((earlier) => earlier.group !== decision.group),
    decision,
  ];
  if (decision.action === "keep") return { ...draft, decisions };
  const surface =
    state.groups.find((group) => group.group === decision.group)?.surface ?? "";
  const next = { ...draft, decisions };
  for (const part of parts) {
    const spans = spansOf(draft, state, decision, part);
    next[part] = redact(
      draft[part],
      spans.map((span) =>
        replacementAt(draft[part], span, decision.replacement, surface),
      ),
    );
  }
  return next;
}

function spansOf(
  draft: Draft,
  state: ReviewState,
  decision: Decision,
  part: Part,
): Span[] {
  if (decision.group.startsWith(manualPrefix))
    return occurrences(draft[part], decision.group.slice(manualPrefix.length));
  const group = state.groups.find(
    (candidate) => candidate.group === decision.group,
  );
  return group?.inDraft.filter((span) => span.part === part) ?? [];
}

function occurrences(text: string, words: string): Span[] {
  if (words.length === 0) return [];
  const lower = text.toLowerCase();
  // Lower-casing may lengthen a text in rare scripts; then offsets would lie.
  const haystack = lower.length === text.length ? lower : text;
  const spans: Span[] = [];
  for (
    let at = haystack.indexOf(words);
    at >= 0;
    at = haystack.indexOf(words, at + words.length)
  )
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** Fits the replacement into its place: capital at the head of a sentence, genitive where the word had it, no double space. */
function replacementAt(
  text: string,
  span: Span,
  replacement: string,
  baseSurface: string,
) {
  if (replacement.length === 0)
    return { ...withSpace(text, span), replacement };
  const surface = text.slice(span.start, span.end);
  const genitive =
    isGenitiveOf(surface, baseSurface) && !/[sxz]$/iu.test(replacement)
      ? "s"
      : "";
  const opens =
    /^\p{L}/u.test(replacement) &&
    startsSentence(text, span.start) &&
    /^\p{Lu}/u.test(surface);
  const head = opens
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
  return { ...span, replacement: head + genitive };
}

const isGenitiveOf = (surface: string, base: string): boolean =>
  surface.length > base.length &&
  surface.toLowerCase().startsWith(base.toLowerCase()) &&
  /^['’´:]?s$/iu.test(surface.slice(base.length));

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?\n]["”’)]?\s*)$/u.test(text.slice(Math.max(0, at - 4), at)) ||
  at === 0;

/** A removed word takes the space before it along, unless a word would then grow together with the next. */
function withSpace(text: string, { start, end }: Span): Span {
  const spaceBefore = text[start - 1] === " ";
  const next = text[end];
  return spaceBefore && (next === undefined || /[\s.,;:!?)]/.test(next))
    ? { start: start - 1, end }
    : { start, end };
}
