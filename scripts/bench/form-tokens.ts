import { setTimeout as pause } from "node:timers/promises";
import { getPage } from "./get-page.ts";
import type { MeasuredProcess } from "./process.ts";

const askers = 20;
/** A form that is sent sooner than a person can write is made to wait. */
const secondsToWrite = 3.1;

/** Fetches as many forms as there will be questions, as residents do, and waits as long as it takes to write one. */
export async function fetchFormTokens(
  server: MeasuredProcess,
  host: string,
  count: number,
): Promise<string[]> {
  const tokens: string[] = [];
  const asker = async () => {
    while (tokens.length < count) tokens.push(await fetchToken(server, host));
  };
  await Promise.all(Array.from({ length: askers }, asker));
  await pause(secondsToWrite * 1000);
  return tokens;
}

async function fetchToken(
  { port }: MeasuredProcess,
  host: string,
): Promise<string> {
  const page = await getPage(port, host, "/stall-en-fraga");
  const token = /name="formToken" value="([^"]+)"/.exec(String(page));
  if (!token?.[1]) throw new Error("the form has no token");
  return token[1];
}
