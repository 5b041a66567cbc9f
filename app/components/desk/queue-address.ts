import type { QueueTab } from "./queue-view.ts";

interface Asked {
  tab: QueueTab;
  order: "risk" | "clock";
  topicId: string | null;
  after?: string;
}

/** The address that shows the queue so; what is as usual is left out. */
export function queueAddress({ tab, order, topicId, after }: Asked): string {
  const search = new URLSearchParams();
  if (tab !== "open") search.set("visa", tab);
  if (topicId !== null) search.set("amne", topicId);
  if (order !== "risk") search.set("ordning", order);
  if (after !== undefined) search.set("efter", after);
  return search.size === 0 ? "/granska" : `/granska?${search.toString()}`;
}
