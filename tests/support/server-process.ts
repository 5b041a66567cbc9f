import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { patternOf } from "./fresh-address.ts";
import {
  launchServer,
  type ServerOptions,
  type ServerProcess,
} from "./launch-server.ts";

export type { ServerOptions, ServerProcess } from "./launch-server.ts";

/**
 * Starts the built forum as its own process, with no way out of this machine, and waits until it answers.
 * In a folder that an earlier server has used, or in one of its own, with the demo towns unless told otherwise.
 */
export async function startServer({
  folder,
  ...options
}: ServerOptions & { folder?: string } = {}): Promise<ServerProcess> {
  if (folder !== undefined) return launchServer(folder, options);
  const own = await ownFolder(options);
  return launchServer(own, options).catch((error: unknown) => {
    rmSync(own, { recursive: true, force: true });
    throw error;
  });
}

async function ownFolder({
  demo = true,
  databaseUrl,
}: ServerOptions): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-server-"));
  // The demo takes seconds to make, so it is made once for the whole run.
  if (demo && databaseUrl === undefined)
    cpSync(await patternOf("demo"), folder, { recursive: true });
  return folder;
}
