import { expect, test } from "vitest";
import { seedForum } from "#scripts/bench/seed-forum.ts";
import { countThreads } from "#db/queries/forum.server.ts";
import { searchThreadIds } from "#db/queries/search.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";

test("the forum for measuring gets past every guard, and is read and searched like another", async () => {
  const db = await openFreshDatabase("sqlite");
  const { instance, longThreadId } = await seedForum(db);
  const instanceId = instance.id as InstanceId;
  expect(await countThreads(db, instanceId)).toBe(1_000);
  const posts = await db.selectFrom("post").select("thread_id").execute();
  // Of 3,017 texts 1,000 are questions and 1,000 answers; the rest are posts, eighteen of them in the long thread.
  expect(posts).toHaveLength(1_017);
  const long = posts.filter(({ thread_id }) => thread_id === longThreadId);
  expect(long).toHaveLength(18);
  expect(await searchThreadIds(db, instanceId, ["hyr"], 5)).toHaveLength(5);
  // Two thousand texts take their every step, one by one.
}, 120_000);
