import type { QueuePlace } from "#db/queries/queue-order.server.ts";
import type { Risk } from "#moderation/submission.ts";

const risks: readonly Risk[] = ["acute", "elevated", "none"];

/** A place in the queue as it stands in an address. */
export const cursorOf = ({ risk, at, number }: QueuePlace): string =>
  [risk, at, number].join("_");

/** The place an address names, or null when it cannot be one. */
export function placeFrom(cursor: string | null): QueuePlace | null {
  const [riskName, at = "", number = ""] = (cursor ?? "").split("_");
  const risk = risks.find((name) => name === riskName);
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at);
  return risk !== undefined && isInstant && /^\d{1,9}$/.test(number)
    ? { risk, at, number: Number(number) }
    : null;
}
