import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import { searchThreads } from "./search-threads.server.ts";

const most = 4;
const mostOfOne = 3;

export interface Similar {
  id: string;
  title: string;
}

interface Where {
  app: Pick<AppContext, "db">;
  instanceId: InstanceId;
}

/** Published threads about the same thing as any of these texts, those of the first before those of the next. Nothing of the texts is kept. */
export async function similarThreads(
  where: Where,
  texts: readonly string[],
): Promise<Similar[]> {
  const found = new Map<string, Similar>();
  for (const text of texts)
    for (const thread of await similarTo(where, text))
      if (found.size < most) found.set(thread.id, thread);
  return [...found.values()];
}

/** Those that share the longest words of the text. */
async function similarTo(
  { app, instanceId }: Where,
  text: string,
): Promise<Similar[]> {
  for (const query of queriesFrom(text)) {
    const { lines } = await searchThreads(app, instanceId, query, mostOfOne);
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
