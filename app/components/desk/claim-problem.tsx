import { useMessages } from "#app/i18n/use-messages.ts";
import type { ClaimRefusal } from "./queue-view.ts";

/** Why a question could not be taken. */
export function ClaimProblem({
  refusal: { error, by },
}: {
  refusal: ClaimRefusal;
}) {
  const t = useMessages();
  return (
    <p className="notice wrong" role="alert">
      {error === "taken" && t("queue.taken", by)}
      {(error === "stale" || error === "malformed") && t("queue.stale")}
      {error === "not-found" && t("queue.gone")}
      {error === "reason-required" && t("claim.reasonMissing")}
      {error === "store-unavailable" && t("queue.unavailable")}
    </p>
  );
}
