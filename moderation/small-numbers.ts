import type { TopicInsight } from "./insight.ts";

/** What is counted under this is not shown to the public: few people share it, and a neighbour may know which. */
export const smallest = 5;

/** A count as the public may see it; null hides it. Nothing at all tells of nobody, and is shown. */
export const shownCount = (count: number): number | null =>
  count === 0 || count >= smallest ? count : null;

/**
 * The topics as the public may see them: small ones are put together, and with one more when together they are
 * still small or when one alone could be worked out from the sum. Null where not even that is enough.
 */
export function withoutSmallTopics(
  topics: readonly TopicInsight[],
): { shown: TopicInsight[]; together: TopicInsight | null } | null {
  const sorted = topics.toSorted((a, b) => a.received - b.received);
  const isSmall = ({ received, published }: TopicInsight) =>
    received < smallest || (published > 0 && published < smallest);
  const merged = sorted.filter(isSmall);
  const rest = sorted.filter((topic) => !isSmall(topic));
  while (merged.length > 0 && rest.length > 0 && isTellingOf(merged))
    merged.push(...rest.splice(0, 1));
  if (merged.length > 0 && isTellingOf(merged)) return null;
  const shown = rest.toSorted((a, b) => b.received - a.received);
  return { shown, together: merged.length === 0 ? null : sumOf(merged) };
}

function isTellingOf(merged: readonly TopicInsight[]): boolean {
  const { received, published } = sumOf(merged);
  return (
    merged.length < 2 ||
    received < smallest ||
    (published > 0 && published < smallest)
  );
}

function sumOf(topics: readonly TopicInsight[]): TopicInsight {
  const sum = (of: (topic: TopicInsight) => number) =>
    topics.reduce((total, topic) => total + of(topic), 0);
  return {
    topicId: null,
    received: sum(({ received }) => received),
    published: sum(({ published }) => published),
    half: null,
    mostly: null,
    helped: sum(({ helped }) => helped),
    told: sum(({ told }) => told),
  };
}
