import { privateHeaders } from "./page-headers.ts";

/** The answer for an address with nothing behind it. */
export function notFound(): Response {
  return new Response(null, { status: 404, headers: privateHeaders });
}

/** The answer for a question that has been taken off the forum: search engines are to forget it. */
export function gone(): Response {
  return new Response(null, { status: 410, headers: privateHeaders });
}
