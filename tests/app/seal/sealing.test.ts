import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyFileOf, newKeys } from "#app/seal/key-file.server.ts";
import { pad, unpad } from "#app/seal/padding.server.ts";
import { openSealed, sealTo } from "#app/seal/sealed-box.server.ts";
import type { KeyFileContent } from "#app/seal/key-file-content.server.ts";
import { createSealing } from "#app/seal/sealing.server.ts";
import { weekAfter, weekOf } from "#app/seal/week.ts";
import type { InstanceId } from "#db/ids.ts";
import { applyDemoInstance } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";

const pair = generateKeyPairSync("x25519");

test("what is sealed opens to the same text, whatever it holds", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 3000 });
  fc.assert(
    fc.property(
      text,
      (words) =>
        openSealed(pair.privateKey, sealTo(pair.publicKey, words, "a"), "a") ===
        words,
    ),
  );
});

test("a sealed text changed in any one byte does not open", () => {
  const sealed = sealTo(pair.publicKey, "hemligt", "a");
  const places = fc.nat({ max: sealed.length - 1 });
  fc.assert(
    fc.property(places, (place) => {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => openSealed(pair.privateKey, changed, "a")).toThrow();
    }),
  );
});

test("a sealed text does not open in another place or with another key", () => {
  const sealed = sealTo(pair.publicKey, "hemligt", "fråga 1");
  expect(() => openSealed(pair.privateKey, sealed, "fråga 2")).toThrow();
  expect(() =>
    openSealed(generateKeyPairSync("x25519").privateKey, sealed, "fråga 1"),
  ).toThrow();
});

test("texts of 1 and of 500 bytes are equally long when sealed", () => {
  expect(sealTo(pair.publicKey, "a", "").length).toBe(
    sealTo(pair.publicKey, "a".repeat(500), "").length,
  );
});

test("padding fills whole buckets of 512 bytes and comes off again", () => {
  const bytes = fc
    .uint8Array({ maxLength: 5000 })
    .map((array) => Buffer.from(array));
  fc.assert(
    fc.property(
      bytes,
      (some) => pad(some).length % 512 === 0 && unpad(pad(some)).equals(some),
    ),
  );
});

test("weeks are ISO weeks, also around New Year", () => {
  const weeks = [
    "2026-01-01",
    "2026-11-22",
    "2026-12-31",
    "2027-01-03",
    "2027-01-04",
  ].map((day) => weekOf(new Date(`${day}T12:00:00Z`)));
  expect(weeks).toEqual([
    "2026-W01",
    "2026-W47",
    "2026-W53",
    "2026-W53",
    "2027-W01",
  ]);
});

const sundvik = "sundvik" as InstanceId;
const keyFile = () => keyFileOf(newKeys());

test("a store without its key file shows no question", async () => {
  const db = await openFreshDatabase();
  await applyDemoInstance(db, "sundvik");
  const now = new Date("2026-11-16T12:00:00Z");
  const sealed = await createSealing(db, keyFile()).seal(
    sundvik,
    "hemligt",
    "a",
    now,
  );
  await expect(
    createSealing(db, keyFile()).open(sundvik, sealed, "a"),
  ).rejects.toThrow();
});

test("a forgotten week opens for nobody, not even with the whole store of the time", async () => {
  const db = await openFreshDatabase();
  await applyDemoInstance(db, "sundvik");
  const kept: KeyFileContent[] = [];
  const sealing = createSealing(
    db,
    keyFileOf(newKeys(), (left) => kept.push(left)),
  );
  const week46 = new Date("2026-11-09T12:00:00Z");
  const week47 = new Date("2026-11-16T12:00:00Z");
  const first = await sealing.seal(sundvik, "första", "a", week46);
  const second = await sealing.seal(sundvik, "andra", "a", week47);
  sealing.forgetBefore("2026-W47");
  const [left] = kept;
  if (!left) throw new Error("nothing was saved");
  // The rows still hold every wrapped key, as a backup does.
  for (const reader of [sealing, createSealing(db, keyFileOf(left))]) {
    expect(await reader.open(sundvik, first, "a")).toBeNull();
    expect(await reader.open(sundvik, second, "a")).toBe("andra");
  }
});

test("a week whose key is destroyed opens for nobody, and other weeks still do", async () => {
  const db = await openFreshDatabase();
  await applyDemoInstance(db, "sundvik");
  const file = keyFile();
  const sealing = createSealing(db, file);
  const first = await sealing.seal(
    sundvik,
    "första",
    "a",
    new Date("2026-11-09T12:00:00Z"),
  );
  const second = await sealing.seal(
    sundvik,
    "andra",
    "a",
    new Date("2026-11-16T12:00:00Z"),
  );
  await db
    .updateTable("seal_key")
    .set({
      private_key_wrapped: null,
      destroyed_at: "2026-11-20T00:00:00.000Z",
    })
    .where("id", "=", "2026-W46")
    .execute();
  const later = createSealing(db, file);
  expect(await later.open(sundvik, first, "a")).toBeNull();
  expect(await later.open(sundvik, second, "a")).toBe("andra");
});

test("the week after is the next Monday's, also over New Year", () => {
  const days = fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2099-12-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      days,
      (day) =>
        weekAfter(weekOf(day)) ===
        weekOf(new Date(day.getTime() + 7 * 86_400_000)),
    ),
  );
});
