import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectors } from "#moderation/detectors/all.ts";
import { readDocument } from "#moderation/detectors/document.ts";
import type { Kind } from "#moderation/finding.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";

const folder = "tests/moderation/cases";
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const { cases } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as {
      cases: { text: string }[];
    };
    return cases.map(({ text }) => text);
  });

const lexicon = await loadFullLexicon();
const documents = texts.map((text) => readDocument(text, lexicon));

describe.each(detectors)("$id", ({ kinds, run }) => {
  test("finds every kind that it declares, in some case, and no other", () => {
    const found = new Set<Kind>();
    for (const document of documents)
      for (const { kind } of run(document)) found.add(kind);
    expect([...found].sort()).toEqual([...kinds].sort());
  });
});
