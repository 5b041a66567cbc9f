import { Icon } from "#app/components/icon.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { FindingGroup } from "#moderation/decision.ts";

/** What a finding asks for, told by word, shape and colour; done once it is decided. */
export function TierTag({ group }: { group: FindingGroup }) {
  const t = useMessages();
  if (group.status === "open")
    return (
      <span className={`tier ${group.tier}`}>
        {t(`finding.tier.${group.tier}`)}
      </span>
    );
  return (
    <span className="tier done">
      <Icon name="check" /> {t("review.done")}
    </span>
  );
}
