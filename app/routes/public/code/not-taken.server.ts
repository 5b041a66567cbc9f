import type { FormName, FormProblem } from "#app/components/code/code-step.ts";
import { longestWords } from "#moderation/asker-words.ts";
import type { RemovalPart } from "#moderation/removal.ts";
import { type Answer, type Holder, refused, shown } from "./answers.server.ts";

interface NotTaken {
  form: FormName;
  error: FormProblem["code"] | "not-found" | "too-many";
  text?: string;
  part?: RemovalPart | null;
}

const statuses: Partial<Record<FormProblem["code"], number>> = {
  closed: 409,
  "already-asked": 409,
  stale: 409,
  "store-unavailable": 503,
};

/** The page again with a form that was not taken: what was written is kept, and what is wrong stands at the field. */
export function notTaken(
  holder: Holder,
  { form, error, text = "", part = null }: NotTaken,
): Promise<Answer> | Answer {
  if (error === "not-found" || error === "too-many")
    return refused(holder.code, error);
  const problem =
    error === "words-too-long"
      ? { code: error, over: text.length - longestWords }
      : { code: error };
  return shown(holder, {
    tried: { form, problem, text, part },
    status: statuses[error] ?? 422,
  });
}

type Refusal =
  "closed" | "stale" | "store-unavailable" | "not-found" | "too-many";

/** The page as it is now, saying that nothing was changed and why. */
export function notChanged(
  holder: Holder,
  error: Refusal,
): Promise<Answer> | Answer {
  switch (error) {
    case "closed":
      return shown(holder, { undone: "closed", status: 409 });
    case "stale":
      return shown(holder, { undone: "changed", status: 409 });
    case "store-unavailable":
      return shown(holder, { undone: error, status: 503 });
    default:
      return refused(holder.code, error);
  }
}
