import {
  labelOfKind,
  labels,
  type Evidence,
  type Finding,
  type Kind,
  type Label,
  type Tier,
} from "./finding.ts";
import { isWhole, judgeFrom, type Cluster } from "./cluster.ts";
import { isCalledAfter, labelOfForm } from "./name-by-form.ts";
import { groupKey } from "./detectors/reading/group.ts";

const direct: ReadonlySet<Label> = new Set([
  "PERSON",
  "PLACE",
  "ORG",
  "ID",
  "CONTACT",
]);
const indirect = labels.filter((label) => !direct.has(label));
const mustFrom = 0.65;
const tiers: readonly Tier[] = ["info", "judge", "must"];

/** Joins overlapping evidence; what any evidence covers, some cluster covers. */
function cluster(evidence: readonly Evidence[]): Cluster[] {
  const sorted = evidence
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const clusters: Cluster[] = [];
  for (const item of sorted) {
    const last = clusters.at(-1);
    if (last && item.start < last.end) {
      last.end = Math.max(last.end, item.end);
      last.evidence.push(item);
    } else
      clusters.push({ start: item.start, end: item.end, evidence: [item] });
  }
  return clusters;
}

function strengths(evidence: readonly Evidence[]): Map<Label, number> {
  const rest = new Map<Label, number>();
  for (const { kind, weight } of evidence) {
    const label = labelOfKind[kind];
    if (weight > 0)
      rest.set(label, (rest.get(label) ?? 1) * (1 - Math.min(weight, 0.99)));
  }
  for (const [label, value] of rest) rest.set(label, 1 - value);
  return rest;
}

function strongest(values: ReadonlyMap<Label, number>): Label {
  let best: Label = "PERSON";
  let most = 0;
  for (const label of labels) {
    const value = values.get(label) ?? 0;
    if (value > most) [best, most] = [label, value];
  }
  return best;
}

/** "stadsmissionen linköping": a town that is the end of a longer name tells where the house is, not what it is. */
function labelOf(found: Cluster, values: ReadonlyMap<Label, number>): Label {
  const label = strongest(values);
  if (label === "PERSON") return labelOfForm(found) ?? label;
  if (label !== "PLACE") return label;
  const whole = found.evidence
    .filter((item) => isWhole(found, item))
    .map(({ kind }) => labelOfKind[kind]);
  return whole.includes("ORG") && !whole.includes("PLACE") ? "ORG" : label;
}

/** Reasons against lower a finding by a step each half point, never below info. */
function tierOf(
  label: Label,
  kind: Kind,
  strength: number,
  doubt: number,
): Tier {
  const isDirect =
    direct.has(label) || (kind === "birth-date" && strength >= 0.8);
  const step =
    (isDirect && strength >= mustFrom ? 2 : strength >= judgeFrom ? 1 : 0) -
    Math.round(doubt * 2);
  return tiers[Math.max(0, step)] ?? "info";
}

function kindOf(evidence: readonly Evidence[], label: Label): Kind {
  let best: Kind = "person";
  let most = 0;
  for (const { kind, weight } of evidence)
    if (weight > most && labelOfKind[kind] === label)
      [best, most] = [kind, weight];
  return best;
}

/** How strong the labels are together that are direct, or are not, as the strongest of them. */
function togetherWith(
  label: Label,
  values: ReadonlyMap<Label, number>,
): number {
  let rest = 1;
  for (const other of direct.has(label) ? direct : indirect)
    rest *= 1 - (values.get(other) ?? 0);
  return 1 - rest;
}

/** Each kind once, the surest first; half of what is found is of one kind. */
function candidatesOf(evidence: readonly Evidence[]): Kind[] {
  const reasons = evidence.filter(({ weight }) => weight > 0);
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.size === 1) return [...kinds];
  reasons.sort((a, b) => b.weight - a.weight);
  return [...new Set(reasons.map(({ kind }) => kind))];
}

/** "Apoteket Lommen", "fryshuset borås": the rest of the name is found by itself, and tells which of many it is; the sign of a model ("Audi A6") does not. */
const isToldApart = ({ evidence }: Cluster, known: Evidence): boolean =>
  evidence.some(
    ({ start, end, weight }) =>
      weight >= judgeFrom &&
      end - start > 3 &&
      (end <= known.start || start >= known.end),
  );

const unnamed: ReadonlySet<Label> = new Set(["DATE", "AGE", "ID", "QUASI"]);

/** "instagram.com/moa": a page of it is somebody's. */
const isOfAddress = ({ evidence }: Cluster, known: Evidence): boolean =>
  evidence.some(
    ({ ruleId, start, end }) =>
      ruleId === "link" && end - start > known.end - known.start + 5,
  );

/**
 * A well-known name inside a longer value ("instagram" in a link) says nothing about the value; and where no cue makes
 * it someone's name, being well known counts double; that one works at a chain tells no more than its name, but with its town
 * ("fryshuset borås") it is one house, and what is called after somebody is another. What is no name at all ("14 september") is never less for it, and a day ("från 5 juli till 12 augusti") is none the less a day where its month is no name.
 */
function doubtOf(found: Cluster, label: Label): number {
  const { start, end, evidence } = found;
  if (evidence.every(({ weight }) => weight > 0)) return 0;
  const hasCue =
    label !== "ORG" &&
    evidence.some(
      ({ source, weight, ruleId }) =>
        source === "context" && weight >= 0.5 && ruleId !== "name-neighbour",
    );
  return evidence
    .filter(
      (item) =>
        item.weight < 0 &&
        (item.end - item.start) * 2 > end - start &&
        !(item.ruleId === "also-a-word" && label === "DATE") &&
        !(
          item.ruleId === "well-known-name" &&
          (unnamed.has(label) ||
            isToldApart(found, item) ||
            isOfAddress(found, item) ||
            isCalledAfter(found, item))
        ),
    )
    .reduce(
      (sum, { weight, ruleId }) =>
        sum - weight * (ruleId === "well-known-name" && !hasCue ? 2 : 1),
      0,
    );
}

/** "I Hallonbäck" is a place and "vårdcentralen i Hallonbäck" an organisation, but the word is one to decide about. */
const groupOf = (surface: string, label: Label): string =>
  groupKey(surface, label === "ORG" ? "PLACE" : label);

/** A name and a number in one span: the direct labels together decide the tier, the strongest names it. */
function toFinding(text: string, found: Cluster): Finding {
  const { start, end, evidence } = found;
  const values = strengths(evidence);
  const label = labelOf(found, values);
  const kind = kindOf(evidence, label);
  const together = togetherWith(label, values);
  const doubt = doubtOf(found, label);
  const surface = text.slice(start, end);
  return {
    start,
    end,
    surface,
    label,
    kind,
    tier: tierOf(label, kind, together, doubt),
    group: groupOf(surface, label),
    candidates: candidatesOf(evidence),
    evidence,
    suggestions: [],
  };
}

/** Resolves overlapping evidence into disjoint findings; the union of what is covered never shrinks. */
export function resolve(
  text: string,
  evidence: readonly Evidence[],
): Finding[] {
  const positive = evidence.filter(({ weight }) => weight > 0);
  const clusters = cluster(positive);
  const doubts = evidence.filter(({ weight }) => weight < 0);
  for (const doubt of doubts)
    for (const touched of touchedBy(clusters, doubt))
      touched.evidence.push(doubt);
  return clusters.map((item) => toFinding(text, item));
}

/** Gives the clusters a doubt touches; clusters are disjoint and sorted, so a search by halves finds the first. */
function touchedBy(
  clusters: readonly Cluster[],
  { start, end }: Evidence,
): Cluster[] {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const touched: Cluster[] = [];
  for (let index = low; index < clusters.length; index++) {
    const item = clusters[index];
    if (!item || item.start >= end) break;
    touched.push(item);
  }
  return touched;
}
