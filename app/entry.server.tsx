import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { isStoreUnavailable } from "#db/transaction.server.ts";

/** The page as one string: nothing is streamed, so that every page can be cached, measured and read without script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  _context: AppLoadContext,
): Response {
  const html = renderToString(
    <RemixServer context={remixContext} url={request.url} />,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** An error is told by its kind and the page's address pattern; never by what was in the request. */
export function handleError(
  error: unknown,
  { context }: { context: AppLoadContext },
): void {
  if (isStoreUnavailable(error)) context.app.storeFailed = true;
  context.app.reportError(error);
}
