import type { CheckOptions } from "./check.ts";
import { collectGroups } from "./collect-groups.ts";
import type {
  Evidence,
  Finding,
  Kind,
  Label,
  NotChecked,
  Suggestion,
  Tier,
} from "./finding.ts";
import { numberPlaceholders } from "./number-placeholders.ts";
import type { PublicText } from "./public-text.ts";
import { stillStanding } from "./still-standing.ts";
import { combinationRisk, type CombinationRisk } from "./risk.ts";
import { checkText } from "./check.ts";
import { checkThread } from "./thread-check.ts";

export type DecisionAction =
  "remove" | "generalise" | "placeholder" | "rewrite" | "keep";

/** Where and on whose word a decision was made: never how sure the checker was, since that changes with the checker. */
export interface DecisionTrace {
  /** Of the wording as it stood before the decision; the spans are places in it. */
  textHash: string;
  spans: (Span & { part: Part })[];
  rules: string[];
  /** What stands for the one meant where the chosen words could not: "Hon heter [namn 1]" beside "min kompis". */
  placeholder?: string;
}

/** What a reviewer did about one group of findings; keeping needs a reason. */
export interface Decision {
  group: string;
  label: Label;
  action: DecisionAction;
  replacement: string;
  reason: string;
  /** Absent in what a reviewer sends; filled in when the decision is applied. */
  trace?: DecisionTrace;
}

/** The public wording as it stands, with the decisions behind it. */
export interface Draft extends PublicText {
  topicId: string | null;
  decisions: Decision[];
}

export type Part = keyof PublicText;
export const parts: readonly Part[] = [
  "title",
  "question",
  "shortAnswer",
  "answer",
];

export interface Span {
  start: number;
  end: number;
}

/** Everything found of one person, place or fact, in the original and in the wording that goes out. */
export interface FindingGroup {
  group: string;
  number: number;
  label: Label;
  kind: Kind;
  tier: Tier;
  surface: string;
  evidence: readonly Evidence[];
  suggestions: readonly Suggestion[];
  inOriginal: Span[];
  inDraft: (Span & { part: Part })[];
  status: "open" | "kept" | "gone";
  decision: Decision | null;
}

export interface ReviewState {
  groups: FindingGroup[];
  /** Groups still undecided, by tier. */
  open: Record<Tier, number>;
  complete: boolean;
  notChecked: readonly NotChecked[];
  checkerVersion: string;
  risk: CombinationRisk;
}

/** How far a wording has come: each finding of the original and of the wording, and whether it is decided. */
export function reviewState(
  original: string,
  draft: Draft,
  options: CheckOptions,
): ReviewState {
  const source = checkText(original, options);
  const outgoing = checkThread(draft, { ...options, original });
  const groups = collectGroups(source, outgoing, draft.decisions);
  const standing = stillStanding(
    { text: original, findings: source.findings },
    { text: draft.question, findings: outgoing.question.findings },
  );
  addStanding(groups, standing);
  numberPlaceholders(groups, draft);
  for (const group of groups) decide(group, draft.decisions);
  const reports = [source, ...parts.map((part) => outgoing[part])];
  return {
    groups,
    open: countOpen(groups),
    complete: reports.every((report) => report.complete),
    notChecked: onceEach(reports.flatMap((report) => report.notChecked)),
    checkerVersion: source.checkerVersion,
    // A neighbour reads title, question and answer together.
    risk: combinationRisk(
      [...parts.flatMap((part) => outgoing[part].findings), ...standing],
      options.population,
    ),
  };
}

/** What is still in the question's wording is not gone, whether or not a rule would find it there. */
function addStanding(
  groups: readonly FindingGroup[],
  standing: readonly Finding[],
): void {
  for (const { group: name, start, end } of standing) {
    const group = groups.find(({ group }) => group === name);
    if (!group) continue;
    group.inDraft.push({ part: "question", start, end });
    group.inDraft.sort(inReadingOrder);
  }
}

const inReadingOrder = (
  one: Span & { part: Part },
  other: Span & { part: Part },
): number =>
  parts.indexOf(one.part) - parts.indexOf(other.part) ||
  one.start - other.start;

const onceEach = (all: readonly NotChecked[]): NotChecked[] => [
  ...new Map(all.map((item) => [`${item.what} ${item.name}`, item])).values(),
];

/** Until checker 1.2 an organisation had a group of its own, also where a place had the same name; what was decided then holds. */
const named = ({ group }: Decision): string =>
  group.replace(/^ORG:/u, "PLACE:");

function decide(group: FindingGroup, decisions: readonly Decision[]): void {
  group.decision =
    decisions.findLast((decision) => named(decision) === group.group) ?? null;
  if (group.inDraft.length === 0) group.status = "gone";
  else if (
    group.decision?.action === "keep" &&
    group.decision.reason.length > 0
  )
    group.status = "kept";
}

function countOpen(groups: readonly FindingGroup[]): Record<Tier, number> {
  const open = { must: 0, judge: 0, info: 0 };
  for (const group of groups)
    if (group.status === "open") open[group.tier] += 1;
  return open;
}
