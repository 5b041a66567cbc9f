import { afterAll, beforeAll, expect, test } from "vitest";
import {
  accountPages,
  deskPages,
  publicPages,
  resources,
} from "../../remix.config.js";
import { type Answer, ask } from "#tests/support/http.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import {
  type ServerProcess,
  startServer,
} from "#tests/support/server-process.ts";

const host = "sundvik.localhost";
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  server.remove();
});

const fixed: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "x-frame-options": "DENY",
  "x-dns-prefetch-control": "off",
};
const telltale = [
  "server",
  "x-powered-by",
  "via",
  "server-timing",
  "last-modified",
];
const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
const addresses = [
  ...publicPages,
  ...resources,
  ...deskPages,
  ...accountPages,
].map(({ path }) => path.replace(/:[a-zA-Z]+/, "x"));

const headersOf = async (
  method: string,
  path: string,
  cookie?: string,
): Promise<Answer> =>
  ask(server.port, { host, path, method, headers: cookie ? { cookie } : {} });

for (const method of methods) {
  test(`every address answers ${method} with the fixed headers and nothing that tells of the machine`, async () => {
    for (const path of addresses) {
      const { headers } = await headersOf(method, path);
      expect({ path, ...headers }).toMatchObject({ path, ...fixed });
      for (const name of telltale)
        expect([path, name, headers[name]]).toEqual([path, name, undefined]);
    }
  });
}

test("pages for residents allow no script at all and set no cookie", async () => {
  for (const { path } of publicPages) {
    const { headers, text } = await headersOf(
      "GET",
      path.replace(/:[a-zA-Z]+/, "x"),
    );
    expect(headers["content-security-policy"]).toContain(
      "default-src 'none'; script-src 'none'",
    );
    expect(headers["set-cookie"]).toBeUndefined();
    expect(text).not.toMatch(/<script|\son[a-z]+=|style=/);
  }
});

test("asking and the code page leave nothing in any cache and no address to find", async () => {
  for (const path of ["/stall-en-fraga", "/min-kod", "/sok"]) {
    const { headers } = await headersOf("GET", path);
    expect(headers).toMatchObject({ "cache-control": "no-store" });
    expect(headers["x-robots-tag"]).toContain("noindex");
    expect(headers.etag).toBeUndefined();
  }
});

test("leaving clears what the browser holds and leads out of the municipality", async () => {
  const { status, headers } = await headersOf("GET", "/lamna");
  expect(status).toBe(303);
  expect(headers).toMatchObject({
    location: "https://www.smhi.se/",
    "clear-site-data": '"cache", "storage"',
  });
});

test("staff pages run only scripts with this answer's nonce, and are never kept", async () => {
  const cookie = await signInAs(server, "sundvik", "maja");
  const [one, two] = [
    await headersOf("GET", "/granska", cookie),
    await headersOf("GET", "/granska", cookie),
  ];
  const nonces = [one, two].map(
    ({ headers }) =>
      /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1],
  );
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(one.text).toContain(`nonce="${nonces[0]}"`);
  expect(one.headers["cache-control"]).toBe("no-store");
});

test("a published page is told apart by its content: the same ETag answers 304", async () => {
  await headersOf("GET", "/");
  const { headers } = await headersOf("GET", "/");
  const again = await ask(server.port, {
    host,
    path: "/",
    headers: { "if-none-match": String(headers.etag) },
  });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("a public host insists on https; this machine's own names cannot", async () => {
  expect(
    (await headersOf("GET", "/")).headers["strict-transport-security"],
  ).toBeUndefined();
  const outside = await ask(server.port, { host: "okand.example", path: "/" });
  expect(outside.headers["strict-transport-security"]).toBe(
    "max-age=63072000; includeSubDomains",
  );
  expect(outside.headers["content-security-policy"]).toContain(
    "upgrade-insecure-requests",
  );
});
