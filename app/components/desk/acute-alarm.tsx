import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import { queueAddress } from "./queue-address.ts";
import type { LineView } from "./queue-view.ts";
import { RiskBadge } from "./risk-badge.tsx";

/** The questions that may be about danger to life, above everything else until they are answered, in one box however many they are. */
export function AcuteAlarm({ lines }: { lines: readonly LineView[] }) {
  const t = useMessages();
  const free = lines.filter(({ holder }) => holder === null);
  const [only, second] = lines;
  const [first] = free;
  if (!only) return null;
  return (
    <div className="alarm" role="status">
      <p>
        <RiskBadge risk="acute" />{" "}
        {second === undefined ? (
          <One line={only} />
        ) : (
          <>
            {t("queue.acuteMany", lines.length, free.length)}{" "}
            <Link to={queueAddress({ risk: "acute" })}>
              {t("queue.acuteShow")}
            </Link>
          </>
        )}
      </p>
      {first && (
        <ClaimButton
          line={first}
          filled
          words={t("queue.acuteClaim", first.number)}
        />
      )}
    </div>
  );
}

function One({ line: { number, holder } }: { line: LineView }) {
  const t = useMessages();
  const who =
    holder === null ? t("queue.acuteFree") : t("queue.acuteTaken", holder.name);
  return `${t("queue.acute", number)} ${who}`;
}
