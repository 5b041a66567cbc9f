import { expect, test } from "vitest";
import { ratioTable } from "#scripts/bench/ratio-table.ts";

test("each line is held against the bare one, and an unknown processor time is not made up", () => {
  const rows = ratioTable([
    { name: "bare", times: [2, 1, 3] },
    { name: "page", times: [8, 9, 7], cpu: 4.25 },
  ]).split("\n");
  expect(rows[1]).toMatch(/^bare +2\.00 +3\.00 +– +1\.0$/);
  expect(rows[2]).toMatch(/^page +8\.00 +9\.00 +4\.3 +4\.0$/);
});
