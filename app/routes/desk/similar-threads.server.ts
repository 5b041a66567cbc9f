import { searchThreads } from "#app/search/search-threads.server.ts";
import type { Draft } from "#moderation/decision.ts";
import type { AtDesk } from "./at-desk.server.ts";

const most = 4;

export interface Similar {
  id: string;
  title: string;
}

/** Published threads about the same thing: those that share the longest words of the title, or of the question before there is one. */
export async function similarThreads(
  { app, instanceId }: AtDesk,
  draft: Draft,
): Promise<Similar[]> {
  for (const query of queriesFrom(draft.title || draft.question)) {
    const { lines } = await searchThreads(app, instanceId, query, most);
    if (lines.length > 0) return lines.map(({ id, title }) => ({ id, title }));
  }
  return [];
}

/** What to look for, narrow first: a search finds only what holds every word. */
function queriesFrom(text: string): string[] {
  const words = [...new Set(text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])];
  const [first, second, third] = words.sort(
    (one, other) => other.length - one.length,
  );
  if (first === undefined || second === undefined) return [];
  const pairs = [
    [first, second],
    ...(third === undefined
      ? []
      : [
          [first, third],
          [second, third],
        ]),
  ];
  return [
    ...(third === undefined ? [] : [[first, second, third]]),
    ...pairs,
  ].map((set) => set.join(" "));
}
