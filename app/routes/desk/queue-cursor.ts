import type { QueueFilter } from "#db/queries/queue.server.ts";
import type { Risk } from "#moderation/submission.ts";

type After = NonNullable<QueueFilter["after"]>;

const risks: readonly Risk[] = ["acute", "elevated", "none"];

/** The place in the queue after a line, as it stands in an address. */
export function cursorOf(line: After | undefined): string | null {
  return line === undefined
    ? null
    : [line.risk, line.receivedAt, line.number].join("_");
}

/** The place an address names, or null when it cannot be one. */
export function afterFrom(cursor: string | null): After | null {
  const [riskName, receivedAt = "", number = ""] = (cursor ?? "").split("_");
  const risk = risks.find((name) => name === riskName);
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(receivedAt);
  return risk !== undefined && isInstant && /^\d{1,9}$/.test(number)
    ? { risk, receivedAt, number: Number(number) }
    : null;
}
