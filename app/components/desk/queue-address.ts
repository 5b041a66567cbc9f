import { type QueueAsked, wholeQueue } from "./queue-asked.ts";

const keys = {
  ...{ tab: "visa", topicId: "amne", risk: "risk", clock: "klocka" },
  ...{ language: "sprak", kind: "typ", work: "lage", order: "ordning" },
} as const satisfies Record<keyof QueueAsked, string>;

/** The address that shows the queue so; what is as usual is left out. */
export function queueAddress(
  asked: Partial<QueueAsked>,
  after?: string,
): string {
  const search = new URLSearchParams();
  for (const [name, key] of Object.entries(keys)) {
    // The keys are those of what is asked.
    const value = asked[name as keyof QueueAsked] ?? null;
    if (value !== null && value !== wholeQueue[name as keyof QueueAsked])
      search.set(key, value);
  }
  if (after !== undefined) search.set("efter", after);
  return search.size === 0 ? "/granska" : `/granska?${search.toString()}`;
}
