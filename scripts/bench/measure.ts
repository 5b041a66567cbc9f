import autocannon from "autocannon";
import type { MeasuredProcess } from "./process.ts";

/** One line of the table: what is asked, and how. */
export interface Load {
  name: string;
  host: string;
  path: string;
  headers?: Record<string, string>;
  connections: number;
  /** The form to send, anew for each request; a GET without it. */
  form?: (count: number) => Record<string, string>;
  /** At most so many requests, however much time is left. */
  amount?: number;
}

export interface Measured {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  cpuPerRequest: number | null;
  bytesPerAnswer: number;
  /** Answers that were not 2xx, and requests that got none. */
  failed: number;
}

const seconds = 5;
const warmUp = 50;

/** Puts the load on the server for about five seconds and tells what came of it. */
export async function measure(
  server: MeasuredProcess,
  load: Load,
): Promise<Measured> {
  await run(server, { ...load, amount: warmUp });
  const cpuBefore = server.cpuMilliseconds();
  const result = await run(server, load);
  const cpuAfter = server.cpuMilliseconds();
  const answers = result["2xx"] + result.non2xx;
  const cpu =
    cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return {
    name: load.name,
    perSecond: answers / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuPerRequest: cpu === null ? null : cpu / answers,
    bytesPerAnswer: result.throughput.total / answers,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

let sent = 0;

/** As many requests as the load has, or as many as there is time for. */
function run(server: MeasuredProcess, load: Load): Promise<autocannon.Result> {
  const { connections, amount } = load;
  const options: autocannon.Options = {
    url: `http://127.0.0.1:${server.port}`,
    connections: Math.min(connections, amount ?? connections),
    ...(amount === undefined ? { duration: seconds } : { amount }),
    requests: [requestOf(server, load)],
  };
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error: unknown, result) => {
      clearTimeout(timer);
      if (error instanceof Error) reject(error);
      else resolve(result);
    });
    const timer = setTimeout(() => running.stop(), seconds * 1000);
  });
}

function requestOf(
  { port }: MeasuredProcess,
  { form, host, path, headers }: Load,
): autocannon.Request {
  const shared = { host: `${host}:${port}`, ...headers };
  if (!form) return { method: "GET", path, headers: shared };
  return {
    method: "POST",
    path,
    setupRequest: (request) => ({
      ...request,
      headers: { ...shared, ...formHeaders, ...oneOfMany(sent) },
      body: new URLSearchParams(form(sent++)).toString(),
    }),
  };
}

const formHeaders = {
  "content-type": "application/x-www-form-urlencoded",
  "sec-fetch-site": "same-origin",
};

/** Each request from a neighbourhood of its own, or the limits would measure themselves. */
const oneOfMany = (count: number) => ({
  "x-forwarded-for": `10.${(count >> 8) & 255}.${count & 255}.1`,
});
