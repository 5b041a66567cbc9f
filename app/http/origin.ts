/** The host a request names, in lower case and without port; null when it names none that can be one. */
export function hostOf(header: string | undefined): string | null {
  const host = header?.toLowerCase().replace(/:\d+$/, "") ?? "";
  return /^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(host) ? host : null;
}

/** Whether the host is this very machine, where browsers treat http as safe. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "127.0.0.1" ||
    host === "[::1]"
  );
}

/** Scheme and host as the visitor sees them, from the Host header; https wherever a browser could be asked for it. */
export function originOf(header: string | undefined): string {
  const host = hostOf(header);
  if (host === null) return "https://invalid";
  return `${isLoopback(host) ? "http" : "https"}://${header?.toLowerCase()}`;
}

/**
 * Whether a request that changes something comes from a page of our own.
 * Sec-Fetch-Site decides where the browser sends it; else Origin must be ours. With neither (an old phone) a resident passes,
 * since every form of theirs carries a signed token or the code itself; staff do not.
 */
export function isFromOurPages(
  headers: { secFetchSite: string | undefined; origin: string | undefined },
  ownOrigin: string,
  audience: "resident" | "staff",
): boolean {
  if (headers.origin !== undefined && headers.origin !== ownOrigin)
    return false;
  if (headers.secFetchSite !== undefined)
    return headers.secFetchSite === "same-origin";
  return headers.origin === ownOrigin || audience === "resident";
}
