import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A server under measurement, in a process of its own. */
export interface MeasuredProcess {
  port: number;
  /** Milliseconds of processor time it has used so far, in all its threads; null where the system does not tell. */
  cpuMilliseconds(): number | null;
  stop(): Promise<void>;
}

const ticksPerSecond = 100;
const secondsToStart = 30;

/** Starts a script of ours as a server and waits until it says its first word. */
export async function startProcess(
  script: string,
  port: number,
  environment: Record<string, string>,
  flags: string[] = [],
): Promise<MeasuredProcess> {
  const child = spawn(process.execPath, [script, ...flags], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilFirstWord(child, script);
  return {
    port,
    cpuMilliseconds: () => processorTimeOf(child.pid ?? 0),
    stop: () => stop(child),
  };
}

function untilFirstWord(child: ChildProcess, script: string): Promise<void> {
  return new Promise((ready, failed) => {
    const fail = () => failed(new Error(`${script} did not start`));
    const tooSlow = setTimeout(fail, secondsToStart * 1000);
    child.once("exit", fail);
    child.stdout?.on("data", () => {
      clearTimeout(tooSlow);
      child.off("exit", fail);
      ready();
    });
  });
}

/** Gives the milliseconds of processor time a process has used so far, in all its threads; null where the system does not tell. */
export function processorTimeOf(pid: number): number | null {
  try {
    // The name may hold spaces and is in brackets; user and system time are the 12th and 13th after it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ");
    const ticks = Number(fields?.[11]) + Number(fields?.[12]);
    return (ticks / ticksPerSecond) * 1000;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  if (child.exitCode === null && child.kill("SIGTERM")) await ended;
}
