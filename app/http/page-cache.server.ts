import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";

/** A public page as it leaves: its bytes plain and compressed, made once. */
interface CachedPage {
  version: number;
  freshUntil: number;
  etag: string;
  headers: Record<string, string>;
  plain: Buffer;
  compressed: Buffer;
}

// Pages tell the present answer time and how old a thread is, so none is kept longer than this.
const keepMilliseconds = 60_000;
const mostPages = 5_000;

/** Where a page stands in the cache: the key holds the origin, so no instance can answer with another's page. */
export function pageKey(origin: string, path: string): string {
  return `${origin} ${path}`;
}

/** Whether an answer is the same for everybody: a page that says so itself and sets no cookie. */
export function isPublicPage(
  { method }: Request,
  { status, headers }: Response,
): boolean {
  return (
    method === "GET" &&
    status === 200 &&
    headers.get("Cache-Control") === "public, no-cache" &&
    !headers.has("Set-Cookie")
  );
}

/** Public pages in memory, by instance, path and content version. Sessions and forms never touch it. */
export function createPageCache(
  clock: () => number = performance.now.bind(performance),
) {
  const pages = new Map<string, CachedPage>();

  return {
    /** Answers from the cache when the page is there and of this version; false when somebody must make it. */
    answer(
      key: string,
      version: number,
      request: IncomingMessage,
      response: ServerResponse,
    ): boolean {
      const page = pages.get(key);
      if (!page || page.version !== version || page.freshUntil < clock())
        return false;
      send(page, request, response);
      return true;
    },
    /** Keeps a page and gives it back; the oldest leaves when there are too many. */
    async keep(
      key: string,
      version: number,
      answer: Response,
    ): Promise<Response> {
      const body = Buffer.from(await answer.arrayBuffer());
      const headers = Object.fromEntries(answer.headers);
      const freshUntil = clock() + keepMilliseconds;
      pages.delete(key);
      pages.set(key, pageFrom(version, freshUntil, headers, body));
      const oldest = pages.keys().next();
      if (pages.size > mostPages && !oldest.done) pages.delete(oldest.value);
      return new Response(body, answer);
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;

function pageFrom(
  version: number,
  freshUntil: number,
  headers: Record<string, string>,
  plain: Buffer,
): CachedPage {
  return {
    version,
    freshUntil,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    headers,
    plain,
    compressed: brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    }),
  };
}

function send(
  page: CachedPage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { etag, headers } = page;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, {
      ...headers,
      ETag: etag,
      Vary: "Accept-Encoding",
    });
    response.end();
    return;
  }
  const takesBrotli = /(?:^|[,\s])br(?:$|[,;\s])/.test(
    request.headers["accept-encoding"]?.toString() ?? "",
  );
  const body = takesBrotli ? page.compressed : page.plain;
  response.writeHead(200, {
    ...headers,
    ETag: etag,
    Vary: "Accept-Encoding",
    "Content-Length": body.length,
    ...(takesBrotli ? { "Content-Encoding": "br" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
