import { hostOf, isLoopback, originOf } from "./origin.ts";

/** A request as we understand it: where it came in, and what it asks for. */
export interface Visit {
  /** Null when the request names nothing that can be a host. */
  host: string | null;
  /** Path and query. */
  path: string;
  /** Scheme and host as the visitor sees them. */
  origin: string;
  /** False only on this machine's own names, where there is no https. */
  secure: boolean;
}

/** Reads a visit off its address and Host header alone; nothing else a stranger sends is believed. */
export function visitOf(request: Request): Visit {
  const { pathname, search } = new URL(request.url);
  const header = request.headers.get("host") ?? undefined;
  const host = hostOf(header);
  const secure = host !== null && !isLoopback(host);
  return { host, path: pathname + search, origin: originOf(header), secure };
}
