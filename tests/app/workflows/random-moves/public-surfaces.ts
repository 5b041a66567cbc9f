import { searchThreads } from "#app/search/search-threads.server.ts";
import { loader as feed } from "#app/routes/public/feed.ts";
import { loader as sitemap } from "#app/routes/public/sitemap.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import {
  countThreads,
  listPublishedThreads,
  listTopics,
} from "#db/queries/forum.server.ts";
import type { TestApp } from "#tests/support/app.ts";
import { broken } from "./broken-promises.ts";
import type { StoreRows } from "./store-rows.ts";

const all = 100_000;
const newest = 20;

/** Where a public surface shows something else than the published threads: lists, counts, search, feed and site map. */
export async function brokenSurfaces(
  app: TestApp,
  { threads }: StoreRows,
  wordOfAll: string,
): Promise<string[]> {
  const instanceId = instanceIdOf(app.instance);
  const ids = threads
    .filter((thread) => thread.instance_id === instanceId)
    .toSorted((a, b) => b.sequence - a.sequence)
    .map(({ id }) => id);
  const listed = await listPublishedThreads(app.db, instanceId, { limit: all });
  const found = await searchThreads(app, instanceId, wordOfAll, all);
  const topics = await listTopics(app.db, instanceId);
  const counted = topics.reduce((sum, topic) => sum + topic.threadCount, 0);
  const fed = await addressesIn(app, feed);
  const mapped = await addressesIn(app, sitemap);
  return broken("the public", {
    "lists what is published": same(listed.map(({ id }) => id).toSorted(), ids),
    "finds what is published": same(
      found.lines.map(({ id }) => id),
      ids,
    ),
    "counts what is published":
      counted === ids.length &&
      (await countThreads(app.db, instanceId)) === ids.length,
    "is fed with the newest": same(fed, ids.slice(0, newest)),
    "is mapped by what is published": mapped.every((id) => ids.includes(id)),
  });
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();

async function addressesIn(
  app: TestApp,
  loader: typeof feed | typeof sitemap,
): Promise<string[]> {
  const request = new Request(`${app.origin}/`);
  const answer = await loader({ request, params: {}, context: { app } });
  const addresses = (await answer.text()).matchAll(/\/fragor\/([0-9a-z]{26})/g);
  return [...new Set([...addresses].map(([, id]) => id ?? ""))];
}
