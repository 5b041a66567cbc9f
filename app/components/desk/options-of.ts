import type { Decision, FindingGroup } from "#moderation/decision.ts";

/** One way to deal with a finding: at once, or after the reviewer has typed a reason or own words. */
export type Option =
  | { type: "choose"; decision: Decision }
  | { type: "keep" | "keep-info" | "own"; decision: Decision };

/** The options of a finding in the order of their keys: the checker's suggestions, keep, own words. */
export function optionsOf(group: FindingGroup): Option[] {
  const same = group.surface.toLowerCase();
  const base = {
    group: group.group,
    label: group.label,
    replacement: "",
    reason: "",
  };
  return [
    ...group.suggestions
      // What leaves the words standing is no way to be rid of them.
      .filter(({ replacement }) => !replacement.toLowerCase().includes(same))
      .map(({ action, replacement }): Option => ({
        type: "choose",
        decision: { ...base, action, replacement },
      })),
    {
      type: group.tier === "info" ? "keep-info" : "keep",
      decision: { ...base, action: "keep" },
    },
    { type: "own", decision: { ...base, action: "rewrite" } },
  ];
}

/** What a button that decides sends: the decision, and the number the finding's own fields are named by. */
export function choiceValue(decision: Decision, number: number): string {
  return JSON.stringify({ ...decision, number });
}
