import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openKeyFile } from "#app/seal/key-file.server.ts";
import { readEnvironment } from "#app/lib/environment.server.ts";

const now = new Date("2026-11-20T12:00:00Z");
const week = "2026-W47";

const fresh = () =>
  path.join(mkdtempSync(path.join(tmpdir(), "key-file-")), "keys", "data.key");

test("a new installation makes its key file, readable by its owner alone, and reads the same keys again", () => {
  const file = fresh();
  const made = openKeyFile(file, { mayCreate: true, now });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = openKeyFile(file, { mayCreate: false, now });
  expect(again.pepper).toEqual(made.pepper);
  expect(again.wrappingKeysOf(week)).toEqual(made.wrappingKeysOf(week));
});

test("a lost key file stops the start: a new one would lock every stored question", () => {
  expect(() => openKeyFile(fresh(), { mayCreate: false, now })).toThrow(
    /is missing/,
  );
});

test("a damaged key file stops the start", () => {
  const file = path.join(
    mkdtempSync(path.join(tmpdir(), "key-file-")),
    "short.key",
  );
  writeFileSync(file, "AAAA");
  expect(() => openKeyFile(file, { mayCreate: true, now })).toThrow(
    /is damaged/,
  );
});

test("the key file lies outside the data directory unless the operator says otherwise", () => {
  const { dataDirectory, keyFile } = readEnvironment(
    { DATA_DIR: "/srv/fragaladan/data" },
    [],
  );
  expect(path.relative(dataDirectory, keyFile).startsWith("..")).toBe(true);
});

test("weeks that are forgotten are gone from the file, and later ones stay the same", () => {
  const file = fresh();
  const keys = openKeyFile(file, { mayCreate: true, now });
  const before = keys.wrappingKeysOf("2026-W48");
  keys.forgetBefore("2026-W48");
  const again = openKeyFile(file, { mayCreate: false, now });
  for (const either of [keys, again]) {
    expect(either.wrappingKeysOf(week)).toEqual([]);
    expect(either.wrappingKeysOf("2026-W48")).toEqual(before);
  }
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a file of the first kind still opens what it sealed, until those weeks are forgotten", () => {
  const file = fresh();
  mkdirSync(path.dirname(file));
  const bytes = randomBytes(64);
  writeFileSync(file, bytes.toString("base64"));
  const keys = openKeyFile(file, { mayCreate: false, now });
  expect(keys.pepper).toEqual(bytes.subarray(32));
  expect(keys.wrappingKeysOf(week)).toContainEqual(bytes.subarray(0, 32));
  expect(keys.wrappingKeysOf("2026-W48")).not.toContainEqual(
    bytes.subarray(0, 32),
  );
  keys.forgetBefore("2026-W48");
  expect(readFileSync(file, "utf8")).not.toContain(
    bytes.subarray(0, 32).toString("base64").slice(0, 40),
  );
});
