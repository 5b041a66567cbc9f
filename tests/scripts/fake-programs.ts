import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

/** What a machine has on its PATH beside the usual: each program a few words of shell. */
export type Programs = Record<string, string>;

/** Runs words of bash, after scripts/node.sh and its neighbours, on a machine with these programs. */
export function onMachineWith(
  programs: Programs,
  words: string,
  folder: string = temporaryFolder(),
) {
  const bin = path.join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const [name, body] of Object.entries(programs))
    writeFileSync(path.join(bin, name), `#!/bin/bash\n${body}\n`, {
      mode: 0o755,
    });
  const scripts = path.resolve("scripts");
  const sourced = ["node.sh", "install.sh", "chromium.sh"]
    .map((file) => `. ${scripts}/${file}`)
    .join("; ");
  const { status, stdout, stderr } = spawnSync(
    "/bin/bash",
    ["--norc", "-c", `set -euo pipefail; ${sourced}; ${words}`],
    {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { NODE_ENV: "test", PATH: `${bin}:/usr/bin:/bin` },
    },
  );
  return { status, stdout, stderr, folder };
}
