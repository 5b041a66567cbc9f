import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { postgresPrograms, postgresUser } from "./postgres-binaries.ts";
import { runInPostgres } from "./postgres-statement.ts";

export interface PostgresServer {
  /** The address of one of its databases, for DATABASE_URL. */
  url(database: string): string;
  /** Ends the server by its process id and removes its files. */
  stop(): Promise<void>;
}

/** Nothing here need survive a power cut, so the disk is not waited for; all that the app sees is as usual. */
const settings = {
  fsync: "off",
  full_page_writes: "off",
  shared_buffers: "32MB",
  max_connections: "100",
  listen_addresses: "",
};
const secondsToStart = 30;

/** Starts an own, empty PostgreSQL in a temporary folder, reached through a socket there and nowhere else. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-postgres-"));
  const { uid, gid } = postgresUser;
  if (uid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  const programs = postgresPrograms(folder);
  createCluster(programs, path.join(folder, "data"));
  const server = spawnServer(programs, folder);
  const url = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${folder}`;
  await untilReady(server, url("postgres"));
  return { url, stop: () => stop(server, folder) };
}

function createCluster(programs: string, data: string): void {
  const cluster = ["-D", data, "-U", "postgres", "--auth=trust", "--no-sync"];
  const { status, stderr } = spawnSync(
    path.join(programs, "initdb"),
    [...cluster, "--encoding=UTF8", "--locale=C"],
    { ...postgresUser, cwd: "/", encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function spawnServer(programs: string, folder: string): ChildProcess {
  const options = Object.entries({
    ...settings,
    unix_socket_directories: folder,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(
    path.join(programs, "postgres"),
    ["-D", path.join(folder, "data"), ...options],
    { ...postgresUser, cwd: "/", stdio: "ignore" },
  );
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < secondsToStart * 20; tries++) {
    try {
      return await runInPostgres(url, "select 1");
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await pause(50);
    }
  }
  server.kill("SIGKILL");
  throw new Error(`PostgreSQL was not ready in ${secondsToStart} seconds`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once("exit", done));
  // PostgreSQL's own word for "end every session and stop, leaving no child behind".
  if (server.exitCode === null && server.kill("SIGINT")) await ended;
  rmSync(folder, { recursive: true, force: true });
}
