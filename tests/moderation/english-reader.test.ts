import { createRequire } from "node:module";
import type compromise from "compromise";
import { expect, test } from "vitest";
import { loadEnglishReader } from "#moderation/second-opinion/load-english-reader.server.ts";
import { readGold } from "#scripts/evaluate/gold.ts";

/** A copy of its own, with every step as it was shipped. */
const whole = createRequire(import.meta.url)("compromise") as typeof compromise;

/** English, Swedish and half sentences of people who ask. */
const sentences = ["far-b", "voices-h"]
  .flatMap((name) => readGold(`tests/gold/${name}.jsonl`))
  .flatMap(({ text }) => text.split(/(?<=[.!?\n])\s+/))
  .filter((sentence) => sentence.trim() !== "");

interface Match {
  offset: { start: number; length: number };
}

function spansOf(view: { json(options: object): unknown }): string[] {
  const matches = view.json({ offset: true }) as Match[];
  return matches.map(({ offset }) => `${offset.start}+${offset.length}`);
}

test("what is left out of compromise changes nothing of its opinions", async () => {
  const reader = await loadEnglishReader();
  const said = sentences.map((sentence) =>
    reader?.read(sentence).map(({ start, end }) => `${start}+${end - start}`),
  );
  const meant = sentences.map((sentence) => {
    const view = whole(sentence);
    return [...spansOf(view.people().toView(null)), ...spansOf(view.places())];
  });
  expect(said).toEqual(meant);
});
