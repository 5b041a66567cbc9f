import type { IncomingMessage, ServerResponse } from "node:http";
import type { InstanceDirectory } from "#app/instance/directory.server.ts";
import { hostOf, originOf } from "./origin.ts";
import { type PageCache, pageKey } from "./page-cache.server.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Puts the page cache in front of a listener: what it holds never reaches the framework. */
export function cachingListener(
  cache: PageCache,
  directory: InstanceDirectory,
  listener: Listener,
): Listener {
  return (request, response) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const instance = isRead
      ? directory.byHost(hostOf(request.headers.host) ?? "")
      : null;
    if (!instance) return listener(request, response);
    const key = pageKey(originOf(request.headers.host), request.url ?? "");
    const version = directory.contentVersion(instance.id);
    return cache.answer(key, version, request, response)
      ? undefined
      : listener(request, response);
  };
}
