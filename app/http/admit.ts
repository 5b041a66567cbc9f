import type { Instance } from "#app/instance/instance-file.ts";
import type { Problem } from "#app/lib/problem.ts";
import { audienceOf, bodyLimit } from "./audience.ts";
import { isFromOurPages, isLoopback } from "./origin.ts";
import { readBody } from "./read-body.ts";
import type { Visit } from "./visit.ts";

export type Admission =
  { problem: Problem } | { problem: null; body: ArrayBuffer | null };

const methods = ["GET", "HEAD", "POST"];
// Data without its page is for pages that hydrate; asked of a resident's page it would leave by another door than the page.
const dataOnly = /[?&]_data=/;

/** Lets a request in with its body, or says what is wrong with it as such, before any page sees it. */
export async function admit(
  request: Request,
  visit: Visit,
  instance: Instance | null,
): Promise<Admission> {
  const audience = audienceOf(visit.path);
  if (!methods.includes(request.method)) return { problem: "wrong-method" };
  if (!instance && !(visit.host !== null && isLoopback(visit.host)))
    return { problem: "unknown-host" };
  if (audience === "resident" && dataOnly.test(visit.path))
    return { problem: "malformed" };
  if (request.method !== "POST") return { problem: null, body: null };
  const from = {
    secFetchSite: request.headers.get("sec-fetch-site") ?? undefined,
    origin: request.headers.get("origin") ?? undefined,
  };
  if (!isFromOurPages(from, visit.origin, audience))
    return { problem: "forged-origin" };
  const body = await readBody(request, bodyLimit(visit.path));
  return body === null ? { problem: "too-large" } : { problem: null, body };
}
