import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import {
  createPageCache,
  isPublicPage,
  pageKey,
} from "#app/http/page-cache.server.ts";
import { ask } from "#tests/support/http.ts";

const page = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, {
    headers: { "Cache-Control": "public, no-cache", ...headers },
  });
const request = new Request("http://a.localhost/");

/** A server that answers from the cache or says so. */
async function serve(cache: ReturnType<typeof createPageCache>, version = 1) {
  const server = createServer((incoming, response) => {
    const key = pageKey("http://a.localhost", incoming.url ?? "");
    if (cache.answer(key, version, incoming, response)) return;
    response.writeHead(501);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (headers: Record<string, string> = {}, method = "GET") =>
    ask(port, { host: "a.localhost", path: "/", headers, method });
}

test("a kept page is the same plain, compressed and by its ETag", async () => {
  const cache = createPageCache();
  await cache.keep(pageKey("http://a.localhost", "/"), 1, page("hej å ä ö"));
  const get = await serve(cache);
  const plain = await get();
  const packed = await get({ "accept-encoding": "gzip, br" });
  expect(plain.text).toBe("hej å ä ö");
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(packed.bytes).toString()).toBe(plain.text);
  const etag = String(plain.headers.etag);
  expect((await get({ "if-none-match": etag })).status).toBe(304);
  expect((await get({}, "HEAD")).bytes.length).toBe(0);
});

test("a page of an older version is never served", async () => {
  const cache = createPageCache();
  await cache.keep(pageKey("http://a.localhost", "/"), 1, page("gammal"));
  const get = await serve(cache, 2);
  expect((await get()).status).toBe(501);
});

test("a page is made anew after a minute, since it tells the present answer time", async () => {
  let clock = 0;
  const cache = createPageCache(() => clock);
  await cache.keep(pageKey("http://a.localhost", "/"), 1, page("hej"));
  const get = await serve(cache);
  clock = 59_000;
  expect((await get()).status).toBe(200);
  clock = 60_001;
  expect((await get()).status).toBe(501);
});

test("only a whole page that says it is the same for everybody is kept", () => {
  expect(isPublicPage(request, page("x"))).toBe(true);
  const private_ = new Response("x", {
    headers: { "Cache-Control": "no-store" },
  });
  expect(isPublicPage(request, private_)).toBe(false);
  expect(isPublicPage(request, page("x", { "Set-Cookie": "a=b" }))).toBe(false);
  const missing = new Response("x", {
    status: 404,
    headers: { "Cache-Control": "public, no-cache" },
  });
  expect(isPublicPage(request, missing)).toBe(false);
  const posted = new Request("http://a.localhost/", { method: "POST" });
  expect(isPublicPage(posted, page("x"))).toBe(false);
});
