import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freshAddress } from "#tests/support/fresh-address.ts";
import { ask } from "#tests/support/http.ts";
import { startServer } from "#tests/support/server-process.ts";
import { wireTo } from "#tests/support/wire-to.ts";

const host = "sundvik.localhost";

test("a reader is told honestly when the store is away, and reads again when it is back", async () => {
  const address = await freshAddress("postgres", "empty");
  if (!("url" in address)) throw new Error("no PostgreSQL");
  const wire = await wireTo(address.url);
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-away-"));
  const server = await startServer({ databaseUrl: wire.url, folder });
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
