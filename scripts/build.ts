import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { sourceHash } from "./source-hash.ts";

// Builds the forum for production. With --if-stale only when a source has changed since the last build.
const stamp = "build/.stamp";
const wanted = sourceHash();
const built = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (!process.argv.includes("--if-stale") || built !== wanted) build();

function build(): void {
  console.log("Building the forum.");
  const cli = "node_modules/@remix-run/dev/dist/cli.js";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, "vite:build", "--logLevel", "warn"],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  if (status === 0) writeFileSync(stamp, wanted);
  else {
    process.stderr.write(stdout + stderr);
    console.error("The forum could not be built: see above.");
    process.exitCode = 1;
  }
}
