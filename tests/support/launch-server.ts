import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#scripts/bench/free-port.ts";
import { ask } from "./http.ts";

export interface ServerProcess {
  port: number;
  pid: number;
  /** Holds the data folder and, beside it, the keys. */
  folder: string;
  /** A PostgreSQL address, where its store is one. */
  databaseUrl: string | null;
  /** Everything it has written so far, to either output. */
  output(): string;
  /** Ends it by its process id; its files stay until remove. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  remove(): void;
}

export interface ServerOptions {
  /** Whether the demo towns are there from the start. */
  demo?: boolean;
  /** A PostgreSQL address; a SQLite file in the folder without it. */
  databaseUrl?: string;
  environment?: Record<string, string>;
}

const builtForum = "build/server/index.js";
const secondsToStart = 60;
const secondsToStop = 10;

/** Starts the built forum on a folder as its own process, with no way out of this machine, and waits until it answers. */
export async function launchServer(
  folder: string,
  options: ServerOptions,
): Promise<ServerProcess> {
  if (!existsSync(builtForum))
    throw new Error("the forum is not built: npm run build");
  const port = await freePort();
  const child = spawnServer(port, folder, options);
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => written.push(chunk));
  const server: ServerProcess = {
    port,
    pid: child.pid ?? 0,
    folder,
    databaseUrl: options.databaseUrl ?? null,
    output: () => Buffer.concat(written).toString(),
    stop: (signal = "SIGTERM") => stop(child, signal),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await untilHealthy(server, child);
  return server;
}

function spawnServer(
  port: number,
  folder: string,
  { demo = true, databaseUrl, environment }: ServerOptions,
): ChildProcess {
  const loopbackOnly = path.join(
    import.meta.dirname,
    "loopback-only-process.ts",
  );
  const flags = demo ? [] : ["--no-demo"];
  return spawn(
    process.execPath,
    ["--import", loopbackOnly, "app/server.ts", ...flags],
    {
      env: {
        PATH: process.env["PATH"],
        NODE_ENV: "production",
        PORT: String(port),
        HOST: "127.0.0.1",
        DATA_DIR: path.join(folder, "data"),
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

async function untilHealthy(
  server: ServerProcess,
  child: ChildProcess,
): Promise<void> {
  const deadline = performance.now() + secondsToStart * 1000;
  while (performance.now() < deadline && child.exitCode === null) {
    const question = { host: "localhost", path: "/halsa" };
    const answer = await ask(server.port, question).catch(() => null);
    if (answer?.status === 200) return;
    await pause(25);
  }
  await server.stop("SIGKILL");
  throw new Error(`the server did not start:\n${server.output()}`);
}

async function stop(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  const tooSlow = setTimeout(() => child.kill("SIGKILL"), secondsToStop * 1000);
  child.kill(signal);
  await ended;
  clearTimeout(tooSlow);
}
