import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freshAddress } from "#tests/support/fresh-address.ts";
import { ask } from "#tests/support/http.ts";
import { startServer } from "#tests/support/server-process.ts";

const host = "sundvik.localhost";

/** A wire to the database that can be cut and mended. */
async function wireTo(socketFile: string) {
  const open = new Set<Socket>();
  let isCut = false;
  const wire = createServer((near) => {
    const far = connect(socketFile);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
    if (isCut) near.destroy();
  });
  wire.listen(0, "127.0.0.1");
  await once(wire, "listening");
  onTestFinished(() => void wire.close());
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const mend = () => (isCut = false);
  return { port: (wire.address() as AddressInfo).port, cut, mend };
}

test("a reader is told honestly when the store is away, and reads again when it is back", async () => {
  const address = await freshAddress("postgres", "empty");
  if (!("url" in address)) throw new Error("no PostgreSQL");
  const url = new URL(address.url);
  const socketFolder = url.searchParams.get("host");
  const wire = await wireTo(`${socketFolder}/.s.PGSQL.5432`);
  url.searchParams.set("host", "127.0.0.1");
  url.port = String(wire.port);
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-away-"));
  const server = await startServer({ databaseUrl: url.href, folder });
  onTestFinished(() => server.stop());
  const read = (at: string) => ask(server.port, { host, path: at });

  wire.cut();
  const away = await read("/amnen/familj");
  expect(away.status).toBe(503);
  expect(away.text).toContain("Frågelådan svarar inte just nu");
  expect(away.headers["cache-control"]).toBe("no-store");
  wire.mend();
  expect((await read("/amnen/familj")).status).toBe(200);
});
