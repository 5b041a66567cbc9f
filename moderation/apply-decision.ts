import type {
  Decision,
  DecisionTrace,
  Draft,
  FindingGroup,
  Part,
  ReviewState,
} from "./decision.ts";
import { parts } from "./decision.ts";
import { publicTextHash } from "./public-text.ts";
import type { PublicText } from "./public-text.ts";
import { redact, type Replacement } from "./redact.ts";
import { fitReplacement, type Placing } from "./fitting/fit.ts";
import { genitivesOf } from "./fitting/genitive.ts";

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
  const trace = traceOf(draft, spans, group);
  const earlier = draft.decisions.filter(
    (known) => known.group !== decision.group,
  );
  if (decision.action === "keep")
    return { ...draft, decisions: [...earlier, { ...decision, trace }] };
  const placing = placingOf(draft, group, decision);
  const fitsIn = (part: Part): Replacement[] =>
    fitReplacement(draft[part], {
      ...placing,
      replacement: spokenIn(part, decision.replacement),
      spans: spans.filter((span) => span.part === part),
    });
  const fits = { title: fitsIn("title"), question: fitsIn("question"), shortAnswer: fitsIn("shortAnswer"), answer: fitsIn("answer") }; // prettier-ignore
  const stands = parts.some((part) =>
    fits[part].some((fit) => isPlaced(fit, placing)),
  );
  const noted = stands ? { placeholder: placing.placeholder ?? "" } : {};
  return {
    ...draft,
    title: redact(draft.title, fits.title),
    question: redact(draft.question, fits.question),
    shortAnswer: redact(draft.shortAnswer, fits.shortAnswer),
    answer: redact(draft.answer, fits.answer),
    decisions: [...earlier, { ...decision, trace: { ...trace, ...noted } }],
  };
}

/** Where the chosen words cannot stand, a placeholder does; whoever is then meant must keep its number. */
const isPlaced = (
  { replacement }: Replacement,
  { placeholder }: Pick<Placing, "placeholder">,
): boolean => placeholder !== null && replacement.startsWith(placeholder);

/** What a reviewer marked by hand has no label a rule could rely on: it is replaced word for word. */
function placingOf(
  draft: Draft,
  group: FindingGroup | undefined,
  { replacement }: Decision,
): Omit<Placing, "spans"> {
  const surfaces = (group?.inDraft ?? []).map(({ part, start, end }) =>
    draft[part].slice(start, end),
  );
  const names = (group?.evidence ?? []).map(({ parameters }) =>
    String(parameters["name"] ?? ""),
  );
  return {
    replacement,
    label: group?.label ?? null,
    placeholder: group === undefined ? null : placeholderOf(group),
    isGenitive: genitivesOf([group?.surface ?? "", ...surfaces], names),
    language: /^(?:my|our|an?|the|in the)\s/i.test(replacement) ? "en" : "sv",
  };
}

const placeholderOf = ({ suggestions }: FindingGroup): string | null =>
  suggestions.find(({ action }) => action === "placeholder")?.replacement ??
  null;

const toReader: Readonly<Record<string, string>> = {
  min: "din", mitt: "ditt", mina: "dina", vår: "er", vårt: "ert", våra: "era", my: "your", our: "your",
}; // prettier-ignore

/** The answer speaks to the one who asked: who is "min bror" in the question is "din bror" there. */
function spokenIn(part: Part, replacement: string): string {
  if (part !== "answer" && part !== "shortAnswer") return replacement;
  return replacement.replace(
    /^\p{L}+(?= )/u,
    (owner) => toReader[owner.toLowerCase()] ?? owner,
  );
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

/** Every place where words stand in a wording, in capitals or not, also inside a longer word and from one line to the next. */
export function occurrencesIn(draft: PublicText, words: string): PlacedSpan[] {
  const sought = lowerCase(words).split(/\s+/u).filter(Boolean);
  if (sought.length === 0) return [];
  const pattern = new RegExp(sought.map(escaped).join("\\s+"), "gu");
  return parts.flatMap((part) =>
    [...lowerCase(draft[part]).matchAll(pattern)].map(
      ({ 0: found, index }) => ({
        part,
        start: index,
        end: index + found.length,
      }),
    ),
  );
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
