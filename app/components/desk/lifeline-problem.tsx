import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { LifelineRefusal } from "./lifeline-view.ts";
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
        refusal.surfaces.map((surface) => `”${surface}”`).join(", "),
      )
    : t(`lifeline.error.${refusal.error}`);
}

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
  const place = useFocusedSummary(refusal);
  const message = useLifelineError(refusal);
  if (message === null) return null;
  return (
    <div ref={place}>
      <ErrorSummary title={title} problems={[{ fieldId, message }]} />
    </div>
  );
}
