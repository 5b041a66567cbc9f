import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { LifelineRefusal } from "./lifeline-view.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";

/** The sentence for why something was not sent. */
export function useLifelineError(
  refusal: LifelineRefusal | null,
): string | null {
  const t = useMessages();
  if (refusal === null) return null;
  return refusal.error === "names-somebody"
    ? t(
        "lifeline.error.names-somebody",
        (refusal.surfaces ?? []).map((surface) => `”${surface}”`).join(", "),
      )
    : t(`lifeline.error.${refusal.error}`);
}

/** What is wrong with no field. */
export const noAnswer: readonly LifelineRefusal["error"][] = [
  "offline",
  "signed-out",
];

/** Why a question or an answer was not sent, with a way to the field. */
export function LifelineProblem({
  refusal,
  title,
  fieldId,
}: {
  refusal: LifelineRefusal | null;
  title: string;
  fieldId: string;
}) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  const message = useLifelineError(refusal);
  if (message === null) return null;
  const gotNoAnswer = refusal !== null && noAnswer.includes(refusal.error);
  return (
    <div ref={place} className="up2">
      <ErrorSummary
        title={
          refusal?.error === "offline" ? t("second.error.noAnswerTitle") : title
        }
        problems={gotNoAnswer ? [] : [{ fieldId, message }]}
      >
        {gotNoAnswer && <p>{message}</p>}
        {refusal?.error === "signed-out" && <SignInLink />}
      </ErrorSummary>
    </div>
  );
}
