import type { Visit } from "./visit.ts";

/** A request as Remix may see it: at the path we choose, without the headers a stranger can lie in. */
export function remixRequest(
  request: Request,
  visit: Visit,
  path: string,
  body: ArrayBuffer | null,
): Request {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) {
    if (name.startsWith("x-forwarded-") || name === "forwarded")
      headers.delete(name);
  }
  const method = body ? "POST" : request.method === "HEAD" ? "HEAD" : "GET";
  return new Request(new URL(path, visit.origin), { method, headers, body });
}
