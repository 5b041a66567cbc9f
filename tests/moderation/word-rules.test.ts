import { expect, test } from "vitest";
import type { WordRule } from "#moderation/detectors/at-each-word.ts";
import { evidenceFor } from "#moderation/detectors/evidence.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import { wordRules } from "#moderation/detectors/word-rules.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = loadLexicon();

/** Finds every word it is asked at, and says by which rule. */
const rule =
  (cue: string): WordRule =>
  (_, word) => [
    evidenceFor(word, word, {
      kind: "person",
      source: "context",
      ruleId: "name-cue-after",
      weight: 1,
      parameters: { cue },
    }),
  ];

const read = (text: string) => readDocument(text, lexicon);

test("rules are asked at words of their forms alone, word by word and in the order of the rows", () => {
  const find = wordRules(
    [({ key }) => key.length > 3, rule("long")],
    [({ shape }) => shape === "capital", rule("capital")],
  );
  const found = find(read("Lisa och Bo hittade en katt"));
  expect(found.map(({ start, parameters }) => [start, parameters.cue])).toEqual(
    [
      [0, "long"],
      [0, "capital"],
      [9, "capital"],
      [12, "long"],
      [23, "long"],
    ],
  );
});

test("a form that was met before is put to rules that were made since", () => {
  const document = read("min katt");
  wordRules([({ key }) => key === "katt", rule("early")])(document);
  const late = wordRules([({ key }) => key === "katt", rule("late")]);
  expect(late(read("min katt"))).toHaveLength(1);
});

test("a document that was sorted out before is sorted out for rules that were made since", () => {
  const document = read("min katt");
  wordRules([({ key }) => key === "katt", rule("early")])(document);
  const late = wordRules([({ key }) => key === "katt", rule("late")]);
  expect(late(document)).toHaveLength(1);
});
