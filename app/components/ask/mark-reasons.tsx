import type { MarkReason } from "#app/forms/own-check.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Tier } from "#moderation/finding.ts";

/** The marks as a list: what each is, and what will be done about it; with the meaning of the signs in use. */
export function MarkReasons({ reasons }: { reasons: readonly MarkReason[] }) {
  const t = useMessages();
  if (reasons.length === 0) return null;
  const tiers = (["must", "judge", "info"] as const).filter((tier) =>
    reasons.some((reason) => reason.tier === tier),
  );
  return (
    <section aria-labelledby="markerat">
      <h2 className="up6 down3" id="markerat">
        {t("check.marked")}
      </h2>
      <ol className="why">
        {reasons.map((reason) => (
          <Reason key={reason.number} reason={reason} />
        ))}
      </ol>
      <p className="hint up2">
        {tiers.map((tier: Tier) => t(`check.sign.${tier}`)).join(" ")}
      </p>
    </section>
  );
}

function Reason({
  reason: { number, surface, kind, tier, isGuess, why, suggestion },
}: {
  reason: MarkReason;
}) {
  const t = useMessages();
  return (
    <li className={tier} id={`markering-${number}`}>
      <b>{surface}</b> – {t("finding.what", kind, isGuess)}.{" "}
      {why && t("finding.why", why.ruleId, why.source, why.parameters)}{" "}
      {t("check.will", tier, suggestion)}
    </li>
  );
}
