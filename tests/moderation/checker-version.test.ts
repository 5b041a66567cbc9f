import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkerVersion } from "#moderation/check.ts";

/** What the checker knows, and what it finds: its lists, the tagger's weights and every miss of the gold sets. */
const knowledge = [
  "moderation/lists/manifest.tsv",
  "moderation/model/weights-1.sha256",
  "tests/gold/frozen.json",
];
const digest = knowledge
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
  .digest("hex");
const digests = JSON.parse(
  readFileSync("tests/moderation/checker-versions.json", "utf8"),
) as Record<string, string>;

test("who changes what is found raises the version, so that what is published is read once more", () => {
  expect({ [checkerVersion]: digests[checkerVersion] }).toEqual({
    [checkerVersion]: digest,
  });
});
