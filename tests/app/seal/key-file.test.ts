import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openKeyFile } from "#app/seal/key-file.server.ts";
import { readEnvironment } from "#app/lib/environment.server.ts";

const fresh = () =>
  path.join(mkdtempSync(path.join(tmpdir(), "key-file-")), "keys", "data.key");

test("a new installation makes its key file, readable by its owner alone, and reads the same keys again", () => {
  const file = fresh();
  const made = openKeyFile(file, { mayCreate: true });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(openKeyFile(file, { mayCreate: false })).toEqual(made);
});

test("a lost key file stops the start: a new one would lock every stored question", () => {
  expect(() => openKeyFile(fresh(), { mayCreate: false })).toThrow(
    /is missing/,
  );
});

test("a damaged key file stops the start", () => {
  const file = path.join(
    mkdtempSync(path.join(tmpdir(), "key-file-")),
    "short.key",
  );
  writeFileSync(file, "AAAA");
  expect(() => openKeyFile(file, { mayCreate: true })).toThrow(/is damaged/);
});

test("the key file lies outside the data directory unless the operator says otherwise", () => {
  const { dataDirectory, keyFile } = readEnvironment(
    { DATA_DIR: "/srv/fragaladan/data" },
    [],
  );
  expect(path.relative(dataDirectory, keyFile).startsWith("..")).toBe(true);
});
