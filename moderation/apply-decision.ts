import type {
  Decision,
  DecisionTrace,
  Draft,
  FindingGroup,
  Part,
  ReviewState,
  Span,
} from "./decision.ts";
import { parts } from "./decision.ts";
import { publicTextHash } from "./public-text.ts";
import type { PublicText } from "./public-text.ts";
import { redact } from "./redact.ts";
import type { Replacement } from "./redact.ts";

const manualPrefix = "manual:";

/** The group of what a reviewer marked by hand: the marked words in lower case, after a prefix no finding has. */
export const manualGroup = (words: string): string =>
  `${manualPrefix}${lowerCase(words)}`;

/** The wording after the decision, which now says where it was made: every repeat in all four parts replaced; a kept one stays. */
export function applyDecision(
  draft: Draft,
  state: ReviewState,
  decision: Decision,
): Draft {
  const group = state.groups.find((known) => known.group === decision.group);
  const words = manualWords(decision);
  if (group === undefined && words === null) return draft;
  const spans = group?.inDraft ?? occurrencesIn(draft, words ?? "");
  const traced = { ...decision, trace: traceOf(draft, spans, group) };
  const decisions = [
    ...draft.decisions.filter((earlier) => earlier.group !== decision.group),
    traced,
  ];
  if (decision.action === "keep") return { ...draft, decisions };
  const isGenitive = genitivesOf(draft, group);
  const replaced = (part: Part): string => {
    const here = spans.filter((span) => span.part === part);
    return redact(
      draft[part],
      decision.replacement === ""
        ? removals(draft[part], here)
        : here.map((span) =>
            fitted(draft[part], span, decision.replacement, isGenitive),
          ),
    );
  };
  return {
    ...draft,
    title: replaced("title"),
    question: replaced("question"),
    shortAnswer: replaced("shortAnswer"),
    answer: replaced("answer"),
    decisions,
  };
}

type PlacedSpan = DecisionTrace["spans"][number];

// Words that stand in more places than this are a letter or two, and the trace travels with every save.
const mostSpans = 200;

function traceOf(
  draft: Draft,
  spans: readonly PlacedSpan[],
  group: FindingGroup | undefined,
): DecisionTrace {
  const rules = group?.evidence.map(({ ruleId }) => ruleId) ?? ["manual"];
  return {
    textHash: publicTextHash(draft),
    spans: spans
      .slice(0, mostSpans)
      .map(({ part, start, end }) => ({ part, start, end })),
    rules: [...new Set(rules)],
  };
}

const manualWords = ({ group }: Decision): string | null =>
  group.startsWith(manualPrefix) ? group.slice(manualPrefix.length) : null;

/** Lower case sign by sign: "İ" would become two signs, and every place after it would be wrong. */
const lowerCase = (text: string): string =>
  Array.from(text, (sign) => {
    const lower = sign.toLowerCase();
    return lower.length === sign.length ? lower : sign;
  }).join("");

/** Every place where words stand in a wording, in capitals or not, also inside a longer word. */
export function occurrencesIn(draft: PublicText, words: string): PlacedSpan[] {
  const sought = lowerCase(words);
  if (sought.length === 0) return [];
  return parts.flatMap((part) => {
    const text = lowerCase(draft[part]);
    const spans: PlacedSpan[] = [];
    let start = text.indexOf(sought);
    while (start >= 0) {
      const end = start + sought.length;
      spans.push({ part, start, end });
      start = text.indexOf(sought, end);
    }
    return spans;
  });
}

type IsGenitive = (surface: string) => boolean;

/** Tells "Kalles" from "Jonas": by the names the lists know, and by how else the same one is written in the wording. */
function genitivesOf(
  draft: Draft,
  group: FindingGroup | undefined,
): IsGenitive {
  if (group === undefined) return () => false;
  const listed = new Set(
    group.evidence.map(({ parameters }) => String(parameters["name"] ?? "")),
  );
  const written = new Set(
    [
      group.surface,
      ...group.inDraft.map(({ part, start, end }) =>
        draft[part].slice(start, end),
      ),
    ].map((surface) => surface.toLowerCase()),
  );
  return (surface) => {
    const stem = /^(.+?)['’´:]?s$/u.exec(surface.toLowerCase())?.[1];
    return (
      stem !== undefined && (written.has(stem) || listed.has(lastWord(stem)))
    );
  };
}

const lastWord = (words: string): string => words.split(/\s/u).at(-1) ?? "";

/** Fits the replacement into its place: capital at the head of a sentence, genitive where the word had it. */
function fitted(
  text: string,
  span: Span,
  replacement: string,
  isGenitive: IsGenitive,
): Replacement {
  const { start, end } = span;
  const surface = text.slice(start, end);
  const opens = /^\p{Lu}/u.test(surface) && startsSentence(text, start);
  const first = replacement.charAt(0);
  const head = opens ? first.toUpperCase() : first;
  const ending =
    isGenitive(surface) && !/[sxz]$/iu.test(replacement) ? "s" : "";
  return { start, end, replacement: head + replacement.slice(1) + ending };
}

const sentenceStart = /(?:^|\n|[.!?…]["”’)]?)[\s"”“’«»(*#–-]*$/u;
// "t.ex. Kalle" goes on with its sentence.
const abbreviation = /\p{L}\.\s?\p{L}{1,3}\.\s*$/u;

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  // Cut in the middle of a sentence, the slice would seem to begin one.
  const context = at > 12 ? `a${before}` : before;
  return sentenceStart.test(context) && !abbreviation.test(context);
}

/** Two removed words beside each other share what stands between them, so that neither is left out for overlapping. */
function removals(text: string, spans: readonly Span[]): Replacement[] {
  let free = 0;
  return spans.map((span, at) => {
    const wide = withSpace(text, span);
    const start = Math.max(wide.start, free);
    free = Math.min(wide.end, spans[at + 1]?.start ?? wide.end);
    return { start, end: free, replacement: "" };
  });
}

/** A removed word takes along the space that would be left over, and a comma that would meet another sign. */
function withSpace(text: string, { start, end }: Span): Span {
  const next = text[end];
  const closes = next === undefined || /[\s.,;:!?)]/u.test(next);
  if (text[start - 1] === " " && closes) {
    const comma = text[start - 2] === "," && /[.,;:!?]/u.test(next ?? ".");
    return { start: start - (comma ? 2 : 1), end };
  }
  const opens = start === 0 || /[\n("“”]/u.test(text[start - 1] ?? "");
  const after = opens ? /^[,;:]? /u.exec(text.slice(end, end + 2)) : null;
  return { start, end: end + (after?.[0].length ?? 0) };
}
