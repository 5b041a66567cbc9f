import type { Draft, ReviewState } from "#moderation/decision.ts";
import type { SubmissionKind } from "#moderation/submission.ts";
import { unknownVariables } from "#moderation/variables.ts";
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
  | "private-only"
  | "variables"
  | "child-check";

/** What else the desk knows beside the texts. */
export interface Around {
  kind?: SubmissionKind;
  childChecked: boolean;
  /** The names in braces that something stands for. */
  variableNames: readonly string[];
}

/** What is left before a colleague can read, in the order a reviewer works. */
export function missingFrom(
  draft: Draft,
  state: ReviewState,
  { childChecked, variableNames, kind = "question" }: Around,
): Missing[] {
  // A reply is words alone; its thread has the title and the topic, and an answer to it is a choice.
  const isThread = kind === "question";
  const unknown = draftParts.some(
    (part) => unknownVariables(draft[part], variableNames).length > 0,
  );
  return [
    ...(state.open.must > 0 ? (["must"] as const) : []),
    ...(state.open.judge > 0 ? (["judge"] as const) : []),
    ...draftParts.filter(
      (part) => (isThread || part === "question") && draft[part].trim() === "",
    ),
    ...(isThread && draft.topicId === null ? (["topic"] as const) : []),
    ...(unknown ? (["variables"] as const) : []),
    ...(childChecked ? [] : (["child-check"] as const)),
    ...(state.complete ? [] : (["check-incomplete"] as const)),
  ];
}
