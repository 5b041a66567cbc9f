import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openChromium, openVisitor } from "./chromium.ts";
import { freshAddress } from "./fresh-address.ts";
import { ask } from "./http.ts";
import { type ServerOptions, startServer } from "./server-process.ts";

const minute = 60_000;
const host = "sundvik.localhost";

async function started(options: ServerOptions = {}) {
  const server = await startServer(options);
  onTestFinished(async () => {
    await server.stop();
    server.remove();
  });
  return server;
}

test(
  "the built forum starts on a free port, shows the demo and ends when told to",
  async () => {
    const server = await started();
    const answer = await ask(server.port, { host, path: "/" });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Sundvik");
    expect(server.output()).toContain(String(server.port));
    await server.stop();
    await expect(ask(server.port, { host, path: "/" })).rejects.toThrow();
  },
  minute,
);

test(
  "it runs on PostgreSQL as well",
  async () => {
    const { url } = await freshAddress("postgres", "migrated");
    const server = await started({ databaseUrl: url ?? "", demo: false });
    const answer = await ask(server.port, { host: "localhost", path: "/" });
    expect(answer.status).toBe(200);
  },
  minute,
);

test("a process of the forum's has no way out of the machine", () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      "--import",
      path.resolve("tests/support/loopback-only-process.ts"),
      "--eval",
      'fetch("http://forum.example/").catch(() => process.exit(3))',
    ],
    { encoding: "utf8" },
  );
  expect(stderr).toContain("reached outside: forum.example");
  expect(status).toBe(3);
});

test(
  "a visitor meets the forum under its own name, and strangers on the page are noticed",
  async () => {
    const server = await started();
    const browser = await openChromium();
    onTestFinished(() => browser.close());
    const forum = `http://${host}:${server.port}/`;
    const visitor = await openVisitor(browser, {
      forum,
      javaScriptEnabled: false,
    });
    const page = await visitor.context.newPage();
    await page.goto(forum);
    expect(await page.title()).toContain("Frågelådan");
    expect(visitor.strangers).toEqual([]);
    const other = await visitor.context.newPage();
    await other.setContent('<img src="http://elsewhere.example/a.png">');
    expect(visitor.strangers).toEqual(["http://elsewhere.example/a.png"]);
  },
  minute,
);
