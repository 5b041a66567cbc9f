import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ClaimButton } from "./claim-button.tsx";
import type { ClaimMode, LineView } from "./queue-view.ts";

const looks = {
  openIt: "btn slim second",
  continue: "btn slim",
  read: "btn slim plain",
  takeOver: "btn slim plain",
} as const;
const labels = {
  openIt: "queue.openLabel",
  continue: "queue.continueLabel",
  read: "queue.readLabel",
  takeOver: "queue.takeOverLabel",
} as const;

/** The one thing to do with a question in the list: take it, go on with it, or see who has it. */
export function WayIn({ line, claim }: { line: LineView; claim: ClaimMode }) {
  const t = useMessages();
  const way = wayOf(line, claim);
  if (way === "claim")
    return <ClaimButton line={line} filled={line.risk === "acute"} />;
  return (
    <Link
      className={looks[way]}
      to={`/granska/fragor/${line.id}`}
      aria-label={t(labels[way], line.number)}
    >
      {t(`queue.${way}`)}
    </Link>
  );
}

function wayOf({ holder, work }: LineView, claim: ClaimMode) {
  if (work === "returned") return "openIt";
  if (holder?.mine) return "continue";
  if (claim === "off") return "openIt";
  if (holder === null) return "claim";
  return claim === "optional" ? "read" : "takeOver";
}
