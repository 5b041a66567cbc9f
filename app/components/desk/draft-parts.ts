import type { Draft } from "#moderation/decision.ts";

/** The four texts of a draft, in the order a reader meets them. */
export const draftParts = [
  "title",
  "question",
  "shortAnswer",
  "answer",
] as const;
export type DraftPart = (typeof draftParts)[number];

/** Whether two drafts would be saved as the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return (
    one.topicId === other.topicId &&
    draftParts.every((part) => one[part] === other[part]) &&
    JSON.stringify(one.decisions) === JSON.stringify(other.decisions)
  );
}
