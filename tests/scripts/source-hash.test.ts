import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sourceHash } from "#scripts/source-hash.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

function projectWith(file: string, text: string): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  return folder;
}

test.each([
  "app/routes/public/home.tsx",
  "app/styles/index.css",
  "moderation/check.ts",
  "db/schema.ts",
  "remix.config.js",
  "package-lock.json",
])("%s, changed or gone, asks for a new build", (file) => {
  const folder = projectWith(file, "one");
  const before = sourceHash(folder);
  expect(sourceHash(folder)).toBe(before);
  writeFileSync(path.join(folder, file), "two");
  expect(sourceHash(folder)).not.toBe(before);
  rmSync(path.join(folder, file));
  expect(sourceHash(folder)).not.toBe(before);
});

test("a test or a script asks for no new build", () => {
  const folder = projectWith("tests/a.test.ts", "one");
  expect(sourceHash(folder)).toBe(sourceHash(temporaryFolder()));
});
