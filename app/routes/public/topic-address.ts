import type { Instance } from "#app/instance/instance-file.ts";
import { notFound } from "./not-found.ts";

type Topic = Instance["topics"][number];

/** The instance's topic an address names; throws a 404 where it has none of that name. */
export function requireTopic(
  instance: Instance,
  topicId: string | undefined,
): Topic {
  const topic = instance.topics.find(({ id }) => id === topicId);
  if (!topic) throw notFound();
  return topic;
}

/** The place in the list an address continues from, null for its beginning; throws a 404 for anything that is no place. */
export function sequenceBefore(address: string): number | null {
  const typed = new URL(address).searchParams.get("fore");
  if (typed === null) return null;
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw notFound();
  return Number(typed);
}
