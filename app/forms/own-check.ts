import {
  labelOfKind,
  type CheckReport,
  type Evidence,
  type Finding,
  type Kind,
  type Label,
  type Suggestion,
  type Tier,
} from "#moderation/finding.ts";

import { isGuess } from "#moderation/is-guess.ts";

/** A place in the text that may tell who someone is. */
export interface Mark {
  start: number;
  end: number;
  /** The same for each place that names the same person, place or number. */
  number: number;
  tier: Tier;
}

/** One line of the explanation below the text. */
export interface MarkReason {
  number: number;
  surface: string;
  kind: Kind;
  tier: Tier;
  /** Called a name on nothing but its looks. */
  isGuess: boolean;
  /** The strongest reason, where what the words are does not already say it. */
  why: Pick<Evidence, "ruleId" | "source" | "parameters"> | null;
  suggestion: Suggestion | null;
}

/** What the checker says of a resident's own text. */
export interface OwnCheck {
  marks: Mark[];
  reasons: MarkReason[];
  /** False when a list or a detector could not run. */
  complete: boolean;
  /** True when part of the text is neither Swedish nor English. */
  hasOtherLanguage: boolean;
}

/** Whether the program could read all of the text; else what it found is the least there is. */
export const sawAll = ({
  complete,
  hasOtherLanguage,
}: Pick<OwnCheck, "complete" | "hasOtherLanguage">): boolean =>
  complete && !hasOtherLanguage;

const weightOfTier = { must: 2, judge: 1, info: 0 } as const satisfies Record<
  Tier,
  number
>;

/** The report as a resident reads it: one number a person, place or number, in the order of the text. */
export function ownCheck({
  findings,
  complete,
  notChecked,
}: Pick<CheckReport, "findings" | "complete" | "notChecked">): OwnCheck {
  const hasOtherLanguage = notChecked.some(({ what }) => what === "language");
  const sorted = toldFrom(findings, hasOtherLanguage).sort(
    (one, other) => one.start - other.start,
  );
  const groups = Map.groupBy(sorted, ({ group }) => group);
  const reasons = [...groups.values()].map((group, index) =>
    reasonOf(group, index + 1),
  );
  const marks = [...groups.values()].flatMap((group, index) =>
    group.map((finding) => markOf(finding, index + 1)),
  );
  return {
    marks: marks.sort((one, other) => one.start - other.start),
    reasons,
    complete,
    hasOtherLanguage,
  };
}

const mostGuesses = 8;

/** In a language the checker cannot read nearly every word is a guess: told one by one they would hide what it does know. */
function toldFrom(
  findings: readonly Finding[],
  hasOtherLanguage: boolean,
): Finding[] {
  const sure = findings.filter((finding) => !isGuess(finding));
  const guesses = findings.length - sure.length;
  return hasOtherLanguage && guesses > mostGuesses ? sure : [...findings];
}

function reasonOf(group: readonly Finding[], number: number): MarkReason {
  const [worst] = [...group].sort(
    (one, other) => weightOfTier[other.tier] - weightOfTier[one.tier],
  );
  if (!worst) throw new RangeError("a group without findings");
  const { surface, kind, tier, suggestions } = worst;
  return {
    ...{ number, surface, kind, tier },
    isGuess: isGuess(worst),
    why: whyOf(worst),
    suggestion: suggestions[0] ?? null,
  };
}

// "A telephone number" says why by itself.
const asksWhy: ReadonlySet<Label> = new Set(["PERSON", "PLACE", "ORG"]);

/** The strongest reason for what the finding is called: that of a town inside a name says nothing of the whole. */
function whyOf({ label, evidence }: Finding): MarkReason["why"] {
  const [strongest] = evidence
    .filter(({ kind, weight }) => weight > 0 && labelOfKind[kind] === label)
    .sort((one, other) => other.weight - one.weight);
  if (!strongest || !asksWhy.has(label)) return null;
  const { ruleId, source, parameters } = strongest;
  return { ruleId, source, parameters };
}

function markOf({ start, end, tier }: Finding, number: number): Mark {
  return { start, end, number, tier };
}
