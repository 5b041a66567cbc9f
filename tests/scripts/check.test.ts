import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const check = (lines: string) =>
  spawnSync(process.execPath, ["scripts/check.ts", "--jsonl"], {
    input: lines,
    encoding: "utf8",
  });

test("a line that cannot be read is told of without its words, and the rest is checked", () => {
  const { stdout, stderr, status } = check(
    'Kalle bor här\n{"id":1,"text":"Kalle bor i Umeå."}\n{"id":2}\n\n',
  );
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 1,
    findings: [{ label: "PERSON" }, { label: "PLACE" }],
  });
  expect(stderr).toContain("line 1:");
  expect(stderr).toContain("line 3:");
  expect(stderr).not.toContain("Kalle");
  expect(status).toBe(1);
});

test("a reader that has seen enough ends it without a word", () => {
  const many = '{"id":1,"text":"Kalle bor i Umeå."}\n'.repeat(20_000);
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" scripts/check.ts --jsonl | head -1`],
    { input: many, encoding: "utf8" },
  );
  expect(JSON.parse(stdout)).toHaveProperty("id", 1);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
