import net from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { outsideAttempts } from "./loopback-only.ts";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const attempts = () => outsideAttempts.splice(0);

test("a request to another machine fails and is noted, hidden or not", async () => {
  await fetch("http://forum.example/").catch(() => null);
  await fetch("https://forum.example/").catch(() => null);
  expect(attempts()).toEqual(["forum.example", "forum.example"]);
});

test("a connection that is no request fails and is noted", async () => {
  const socket = net.connect(25, "192.0.2.1");
  await new Promise((failed) => socket.on("error", failed));
  expect(attempts()).toEqual(["192.0.2.1"]);
});

test("this machine may be reached by any of its names", async () => {
  const server = net.createServer((socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as net.AddressInfo;
  for (const host of ["127.0.0.1", "localhost"]) {
    const socket = net.connect({ port, host });
    await new Promise((connected) => socket.on("connect", connected));
  }
  server.close();
  expect(attempts()).toEqual([]);
});
