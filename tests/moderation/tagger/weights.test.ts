import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadModel } from "#moderation/model/load-model.server.ts";
import { decodeWeights, encodeWeights } from "#moderation/model/weights.ts";

const shipped = "moderation/model";
const bytes = new Uint8Array(readFileSync(join(shipped, "weights-1.bin")));

function folderWith(change: (bytes: Uint8Array) => Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "model-"));
  writeFileSync(join(folder, "weights-1.bin"), change(bytes.slice()));
  copyFileSync(
    join(shipped, "weights-1.sha256"),
    join(folder, "weights-1.sha256"),
  );
  return folder;
}

test("the shipped weights are whole, of this version, and at most eight megabytes", () => {
  expect(loadModel()?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(bytes.length).toBeLessThan(8_000_000);
});

test("writing what was read gives the same bytes", () => {
  const weights = decodeWeights(bytes);
  expect(weights && Buffer.compare(encodeWeights(weights), bytes)).toBe(0);
});

test("a missing file gives no tagger, and nothing is thrown", () => {
  expect(loadModel(mkdtempSync(join(tmpdir(), "model-")))).toBeNull();
});

test.each<[string, (whole: Uint8Array) => Uint8Array]>([
  ["cut short", (whole) => whole.subarray(0, 1000)],
  [
    "one bit wrong",
    (whole) => (whole.set([(whole[9000] ?? 0) ^ 1], 9000), whole),
  ],
  ["empty", () => new Uint8Array()],
])("a file that is %s gives no tagger", (_, change) => {
  expect(loadModel(folderWith(change))).toBeNull();
});

test("an undamaged copy elsewhere does load", () => {
  expect(loadModel(folderWith((whole) => whole))).not.toBeNull();
});

test("weights for another version of the features are refused", () => {
  const other = bytes.slice();
  new DataView(other.buffer).setUint32(4, 999);
  expect(decodeWeights(other)).toBeNull();
});
