import { expect, test } from "vitest";
import { onMachineWith } from "./fake-programs.ts";

const find = "PATH=$PWD/bin; find_chromium; echo found $CHROMIUM";
const person = 'echo "1000"';
const root = 'echo "0"';
const usual = { mkdir: "exit 0", tail: "exit 0" };

test.each(["chromium", "chromium-browser", "google-chrome"])(
  "%s is found by its name",
  (name) => {
    const { stdout, folder } = onMachineWith({ [name]: "exit 0" }, find);
    expect(stdout).toBe(`found ${folder}/bin/${name}\n`);
  },
);

test("the one given goes before the one found", () => {
  const programs = { chromium: "exit 0", mine: "exit 0" };
  const { stdout } = onMachineWith(programs, `CHROMIUM=mine; ${find}`);
  expect(stdout).toMatch(/\/bin\/mine\n$/);
});

test("where nothing may be installed, one clear sentence says what to do", () => {
  const programs = { id: person, "apt-get": "exit 0" };
  const { status, stderr } = onMachineWith(programs, find);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "The tests need Chromium: install it, or give its path as CHROMIUM, and try again.\n",
  );
});

test("root on Debian has it installed, lists first", () => {
  const install = `echo "apt-get $*" >> asked
    if [ "$1" = install ]; then printf '#!/bin/bash\\n' > bin/chromium; /bin/chmod +x bin/chromium; fi`;
  const { stdout } = onMachineWith(
    { id: root, "apt-get": install, mkdir: '/bin/mkdir "$@"' },
    `${find}; /bin/cat asked`,
  );
  expect(stdout).toMatch(/found \S+\/bin\/chromium/);
  expect(stdout).toContain(
    "apt-get update\napt-get install -y --no-install-recommends chromium\n",
  );
});

test("an installation that fails ends in one clear sentence", () => {
  const programs = {
    ...usual,
    id: root,
    "apt-get": "exit 1",
    mkdir: '/bin/mkdir "$@"',
  };
  const { status, stderr } = onMachineWith(programs, find);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Chromium could not be installed: /);
});
