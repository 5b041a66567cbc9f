import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { onMachineWith } from "./fake-programs.ts";

const node = `exec ${process.execPath} "$@"`;
// An npm that notes that it was asked, and installs a SQLite that opens.
const npm = `echo "npm $*" >> asked
mkdir -p node_modules/better-sqlite3
echo 'module.exports = class { close() {} }' > node_modules/better-sqlite3/index.js`;

function projectWith(lock: string): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "package-lock.json"), lock);
  return folder;
}

const asked = (folder: string) =>
  readFileSync(path.join(folder, "asked"), "utf8");
const once = "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error\n";

test("packages are installed once, without running their scripts", () => {
  const folder = projectWith("one");
  onMachineWith({ node, npm }, "install_packages", folder);
  const { stdout } = onMachineWith({ node, npm }, "install_packages", folder);
  expect(stdout).toBe("");
  expect(asked(folder)).toBe(once);
});

test("another lock file installs anew", () => {
  const folder = projectWith("one");
  onMachineWith({ node, npm }, "install_packages", folder);
  writeFileSync(path.join(folder, "package-lock.json"), "two");
  onMachineWith({ node, npm }, "install_packages", folder);
  expect(asked(folder)).toBe(once + once);
});

test("a failed installation says why and is tried again next time", () => {
  const failing = "echo no space left on device; exit 1";
  const folder = projectWith("one");
  const first = onMachineWith(
    { node, npm: failing },
    "install_packages",
    folder,
  );
  expect(first.status).toBe(1);
  expect(first.stderr).toMatch(
    /no space left on device\nThe packages could not/,
  );
  onMachineWith({ node, npm }, "install_packages", folder);
  expect(asked(folder)).toBe(once);
});

test("a SQLite that does not load is told of, not met later", () => {
  const broken = `${npm}; echo 'throw new Error()' > node_modules/better-sqlite3/index.js`;
  const folder = projectWith("one");
  const { status, stderr } = onMachineWith(
    { node, npm: broken },
    "install_packages",
    folder,
  );
  expect(status).toBe(1);
  expect(stderr).toContain(
    "SQLite's program for this kind of machine is missing",
  );
});
