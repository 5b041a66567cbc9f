import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { readGold } from "#scripts/evaluate/gold.ts";
import { measure, summarise } from "#scripts/evaluate/metrics.ts";

const lexicon = await loadFullLexicon();
const measured = readGold("tests/gold/open.jsonl").map((document) =>
  measure(document, checkText(document.text, { lexicon }).findings),
);
const figures = summarise(measured);

const floors = [
  ["recall PERSON", 0.998], ["recall PLACE", 0.998], ["recall ORG", 0.998], ["recall ID", 1], ["recall CONTACT", 1],
  ["recall DATE", 0.998], ["recall AGE", 0.998], ["recall QUASI", 0.95], ["recall, direct", 0.998], ["recall, indirect", 0.97],
] as const; // prettier-ignore
const ceilings = [
  ["documents with a leak", 0.01],
  ["false must, 100 words", 0.4],
  ["false all, 100 words", 1.5],
  ["overreach, 100 words", 1.5],
  ["clean with a must", 0.04],
] as const;

test.each(floors)("the open gold set keeps %s at %d or more", (name, floor) =>
  expect(figures[name]).toBeGreaterThanOrEqual(floor),
);
test.each(ceilings)(
  "the open gold set keeps %s at %d or less",
  (name, ceiling) => expect(figures[name]).toBeLessThanOrEqual(ceiling),
);
