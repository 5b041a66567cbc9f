import type {
  CheckReport,
  Finding,
  Kind,
  Suggestion,
  Tier,
} from "#moderation/finding.ts";

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
  const sorted = [...findings].sort((one, other) => one.start - other.start);
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
    hasOtherLanguage: notChecked.some(({ what }) => what === "language"),
  };
}

function reasonOf(group: readonly Finding[], number: number): MarkReason {
  const [worst] = [...group].sort(
    (one, other) => weightOfTier[other.tier] - weightOfTier[one.tier],
  );
  if (!worst) throw new RangeError("a group without findings");
  const { surface, kind, tier, suggestions } = worst;
  return { number, surface, kind, tier, suggestion: suggestions[0] ?? null };
}

function markOf({ start, end, tier }: Finding, number: number): Mark {
  return { start, end, number, tier };
}
