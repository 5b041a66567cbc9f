import { expect, test } from "vitest";
import { seedQueue } from "#scripts/bench/seed-queue.ts";
import { openOriginal } from "#app/seal/submission-texts.server.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import { freshApp } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";

test("the queue for measuring gets past every guard, and its questions open like others", async () => {
  const { db, sealing } = await freshApp(await openFreshDatabase());
  const instanceId = instanceIdOf(await seedQueue(db, sealing, 520));
  const lines = await listQueue(db, instanceId, {
    ...{ works: queueWorks, order: "risk", limit: 1_000 },
  });
  expect(lines).toHaveLength(520);
  expect(new Set(lines.map(({ risk }) => risk)).size).toBeGreaterThan(1);
  const first = lines[0]?.id;
  const text =
    first && (await openOriginal({ db, sealing }, instanceId, first));
  expect(text?.length).toBeGreaterThan(100);
});
