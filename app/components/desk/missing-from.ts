import type { Draft, ReviewState } from "#moderation/decision.ts";
import { draftParts } from "./draft-parts.ts";

export type Missing =
  | "must"
  | "judge"
  | "title"
  | "topic"
  | "question"
  | "shortAnswer"
  | "answer"
  | "check-incomplete"
  | "private-only";

/** What is left before a colleague can read, in the order a reviewer works. */
export function missingFrom(draft: Draft, state: ReviewState): Missing[] {
  return [
    ...(state.open.must > 0 ? (["must"] as const) : []),
    ...(state.open.judge > 0 ? (["judge"] as const) : []),
    ...draftParts.filter((part) => draft[part].trim() === ""),
    ...(draft.topicId === null ? (["topic"] as const) : []),
    ...(state.complete ? [] : (["check-incomplete"] as const)),
  ];
}
