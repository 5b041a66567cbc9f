import type { FindingGroup } from "#moderation/decision.ts";

/** The next finding to decide after the given one, round the end of the list; what must be decided comes before tips. */
export function nextOpen(
  groups: readonly FindingGroup[],
  after: string | null,
): FindingGroup | null {
  const at = groups.findIndex(({ group }) => group === after);
  const order = [...groups.slice(at + 1), ...groups.slice(0, at + 1)];
  const open = order.filter(({ status }) => status === "open");
  return open.find(({ tier }) => tier !== "info") ?? open[0] ?? null;
}

/** The finding one step up or down from the given one; stays at the ends. */
export function neighbour(
  groups: readonly FindingGroup[],
  from: string | null,
  step: 1 | -1,
): FindingGroup | null {
  const at = groups.findIndex(({ group }) => group === from);
  const to =
    at === -1 ? 0 : Math.min(groups.length - 1, Math.max(0, at + step));
  return groups[to] ?? null;
}
