import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/schema.ts";
import { type QueueFilter, queueQuery } from "#db/queries/queue.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { fillQueue } from "#tests/support/fill-queue.ts";

const after = {
  risk: "none",
  at: "2026-12-14T08:00:00.000Z",
  number: 9,
} as const;
const long = { works: queueWorks, limit: 51 };
const open = { ...long, lane: "ordinary" } as const;
const paused = { order: "paused", works: ["returned"], limit: 51 } as const;
const promised = { before: "2026-12-02T08:00:00.000Z" };

const inOrder: [what: string, index: string, filter: QueueFilter][] = [
  ["by risk", "risk", { ...open, order: "risk" }],
  ["by risk, further on", "risk", { ...open, order: "risk", after }],
  ["by clock", "clock", { ...open, order: "clock" }],
  ["by clock, further on", "clock", { ...open, order: "clock", after }],
  ["that are late", "clock", { ...open, order: "clock", promised }],
  ["that are late, by risk", "risk", { ...open, order: "risk", promised }],
];
const looksThrough = /Seq Scan on submission|SCAN submission(?! USING)/;
const sorts = /\bSort\b|TEMP B-TREE/;

describeOnBothDatabases("the questions of a long queue", (openStore, store) => {
  test("are read from an index in every order, never sorted and never looked through", async () => {
    const { app, instanceId } = await freshTeam(openStore);
    await fillQueue(app.db, instanceId, 4_000);
    for (const [what, index, filter] of inOrder) {
      const query = queueQuery(app.db, instanceId, filter);
      const plan = await planOf(app.db, store, query);
      const by = [
        plan.includes(`submission_queue_${index}_index`),
        looksThrough.test(plan),
        sorts.test(plan),
      ];
      expect([what, ...by], plan).toEqual([what, true, false, false]);
    }
  });

  test("of one risk, those that I have, and those that wait for the asker are found by an index", async () => {
    const { app, instanceId, maja } = await freshTeam(openStore);
    await fillQueue(app.db, instanceId, 4_000);
    const plan = (filter: QueueFilter) =>
      planOf(app.db, store, queueQuery(app.db, instanceId, filter));
    const elevated = { ...open, order: "risk", risk: "elevated" } as const;
    expect(await plan(elevated)).toContain("submission_queue_risk_index");
    const mine = { ...long, order: "risk", mine: maja } as const;
    expect(await plan(mine)).toContain("submission_queue_held_index");
    for (const waits of [paused, { ...paused, after }])
      expect(await plan(waits)).toContain("submission_queue_paused_index");
  });
});

/** How the database would answer, as it tells it. */
async function planOf(
  db: Kysely<Database>,
  store: "sqlite" | "postgres",
  query: ReturnType<typeof queueQuery>,
): Promise<string> {
  const compiled = query.compile();
  const explain = store === "sqlite" ? "explain query plan" : "explain";
  const { rows } = await db.executeQuery<Record<string, unknown>>({
    ...compiled,
    sql: `${explain} ${compiled.sql}`,
  });
  return rows
    .map((row) => String(row["detail"] ?? row["QUERY PLAN"]))
    .join("\n");
}
