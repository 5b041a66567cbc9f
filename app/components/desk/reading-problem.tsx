import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";
import type { ReadingRefusal } from "./reading-view.ts";

const fields = {
  "comment-required": "comment",
  "reason-required": "soleReason",
  "passage-empty": "passages",
  "comments-written": "approve-anyway",
} as const;

/** Why the text is neither out nor sent back. */
export function ReadingProblem({ refusal }: { refusal: ReadingRefusal }) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  const { error } = refusal;
  const message = t(`second.error.${error}`);
  const title = t(titleOf(refusal));
  const problems = isOfField(error)
    ? [{ fieldId: fields[error], message }]
    : [];
  return (
    <div ref={place}>
      <ErrorSummary title={title} problems={problems}>
        {problems.length === 0 && <p>{message}</p>}
        {error === "signed-out" && <SignInLink />}
      </ErrorSummary>
    </div>
  );
}

const isOfField = (error: string): error is keyof typeof fields =>
  Object.hasOwn(fields, error);

function titleOf({ error, intent }: ReadingRefusal) {
  if (error === "offline") return "second.error.noAnswerTitle";
  if (error === "signed-out" || error === "malformed")
    return "second.error.unchangedTitle";
  return intent === "return"
    ? "second.error.returnTitle"
    : "second.error.title";
}
