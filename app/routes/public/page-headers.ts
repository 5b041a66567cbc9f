import type { HeadersFunction } from "@remix-run/node";

/** For pages that hold what somebody wrote, sought or keeps secret. */
export const privateHeaders = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
};

/** For pages that are the same for everybody. */
export const publicHeaders = {
  "Cache-Control": "public, no-cache",
  "X-Robots-Tag": "noarchive, max-snippet:120",
};

/** Empties what the browser keeps of a page that showed a secret. */
export const clearingHeaders = {
  ...privateHeaders,
  "Clear-Site-Data": '"cache", "storage"',
};

/** Sends the headers that the action, else the loader, has set; those of a thrown answer before both. */
export const forwardHeaders: HeadersFunction = ({
  actionHeaders,
  errorHeaders,
  loaderHeaders,
}) => {
  if (errorHeaders) return errorHeaders;
  return [...actionHeaders.keys()].length > 0 ? actionHeaders : loaderHeaders;
};

/** The headers of a page that is the same for everybody, or those of the answer thrown in its place. */
export const samePageForAll: HeadersFunction = ({ errorHeaders }) =>
  errorHeaders ?? publicHeaders;
