import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import type { LineView } from "./queue-view.ts";
import { RiskBadge } from "./risk-badge.tsx";

/** A question that may be about danger to life, above everything else until it is answered. */
export function AcuteAlarm({ line }: { line: LineView }) {
  const t = useMessages();
  return (
    <div className="alarm" role="status">
      <p>
        <RiskBadge risk="acute" /> {t("queue.acute", line.number)}{" "}
        {line.holder === null
          ? t("queue.acuteFree")
          : t("queue.acuteTaken", line.holder.name)}
      </p>
      {line.holder === null && (
        <ClaimButton line={line} filled words={t("queue.acuteClaim")} />
      )}
    </div>
  );
}
