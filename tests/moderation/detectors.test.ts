import { describe, expect, test } from "vitest";
import { detectors } from "#moderation/detectors/all.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import type { Kind } from "#moderation/finding.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { caseFiles, readCases } from "./read-cases.ts";

const texts = caseFiles.flatMap(readCases).map(({ text }) => text);
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
