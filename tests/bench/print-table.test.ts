import { expect, test } from "vitest";
import type { Measured } from "#scripts/bench/measure.ts";
import { tableOf } from "#scripts/bench/print-table.ts";

const line = (name: string, perSecond: number): Measured => ({
  name,
  perSecond,
  p50: 1,
  p99: 12,
  cpuPerRequest: 0.25,
  bytesPerAnswer: 1_234.4,
  failed: 0,
});

test("each line is held against the first, and what is unknown is not made up", () => {
  const unknown = { ...line("page", 500), cpuPerRequest: null };
  const rows = tableOf([line("plain", 1_000), unknown]).split("\n");
  expect(rows[1]).toMatch(/^plain +1,000 +1 +12 +0\.250 +1,234 +1\.000 +0$/);
  expect(rows[2]).toMatch(/^page +500 +1 +12 +– +1,234 +0\.500 +0$/);
});
