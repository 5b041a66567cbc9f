import type { AskProblem, AskValues } from "#app/forms/ask-values.ts";
import type { OwnCheck } from "#app/forms/own-check.ts";
import type { SimilarAnswer } from "#app/workflows/similar-answers.server.ts";
import type { Peril } from "#moderation/triage.ts";
import type { Wish } from "#moderation/submission.ts";

/** Why a question that was sent is not yet with us; its text is kept on the page. */
export type NotSent = "stale-form" | "store-unavailable";

/** Which of the three steps the page shows. */
export type AskStep =
  | { step: "write"; values: AskValues; problems: AskProblem[] }
  | {
      step: "check";
      values: AskValues;
      check: OwnCheck;
      peril: Peril | null;
      /** Published answers that may be to the same question. */
      similar: readonly SimilarAnswer[];
      notSent: NotSent | null;
    }
  | {
      step: "receipt";
      receipt: string | null;
      dueAt: string;
      peril: Peril | null;
      wish: Wish;
    };

/** An empty form. */
export function firstStep(formToken: string): AskStep {
  return {
    step: "write",
    values: { text: "", wish: null, role: null, formToken, website: "" },
    problems: [],
  };
}
