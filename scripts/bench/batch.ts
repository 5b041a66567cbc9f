import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { processorTimeOf } from "./process.ts";

/** How the command line fared with a file of texts. */
export interface BatchRun {
  megabytes: number;
  /** Of one processor, in all threads; by the clock where the system does not tell. */
  seconds: number;
  /** The most memory it ever held; NaN where the system does not tell. */
  peakMegabytes: number;
}

function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_000;
  } catch {
    return Number.NaN;
  }
}

/** Gives lines of texts, round and round, until they hold so many megabytes. */
function* linesOf(texts: readonly string[], megabytes: number) {
  let bytes = 0;
  for (let at = 0; bytes < megabytes * 1e6; at++) {
    const text = texts[at % texts.length] ?? "";
    bytes += Buffer.byteLength(text);
    yield JSON.stringify({ id: String(at), text }) + "\n";
  }
}

/** Runs the command line on texts of so many megabytes in a process of its own. */
export async function runBatch(
  texts: readonly string[],
  megabytes: number,
): Promise<BatchRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ["scripts/check.ts", "--jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let peakMegabytes = 0;
  let milliseconds = Number.NaN;
  child.stdout.on("data", () => {
    milliseconds = processorTimeOf(child.pid ?? 0) ?? performance.now() - start;
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0));
  });
  const ended = once(child, "close");
  for (const line of linesOf(texts, megabytes))
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
  child.stdin.end();
  await ended;
  return { megabytes, seconds: milliseconds / 1_000, peakMegabytes };
}
