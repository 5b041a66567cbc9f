import { expect, test } from "vitest";
import { findByModel } from "#moderation/detectors/second-readers/by-model.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import type { Evidence } from "#moderation/finding.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { loadModel } from "#moderation/model/load-model.server.ts";
import type { Tagger } from "#moderation/model/tagger.ts";

const lexicon = loadLexicon();
const loaded = loadModel();
if (loaded === null) throw new Error("the shipped tagger does not load");
const tagger: Tagger = loaded;

const find = (text: string, found: readonly Evidence[] = []) =>
  findByModel(readDocument(text, lexicon), found, tagger);
const namesIn = (text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["jag hatar när svorvan kommer hem full", "svorvan"],
  ["min syrra brejlin skär sig", "brejlin"],
  ["igår slog tavzim mig igen", "tavzim"],
  ["jag bor hos sten i natt", "sten"],
  ["hej jag heter quenlar och är 15", "quenlar"],
])("a name that no list knows, or that is a word: %s", (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test.each([
  "hur ansöker man om försörjningsstöd",
  "jag orkar inte mer mamma dricker varje dag",
  "han kastade en sten genom rutan",
  "kan man bo hos en kompis när man är 16",
  "Barnet ska få komma till tals enligt lagen.",
])("nothing in a text that names nobody: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("what a rule has found is not found again, only strengthened where the tagger is sure", () => {
  const text = "min syrra brejlin skär sig";
  const known: Evidence = {
    start: 10, end: 17, kind: "person", source: "context", ruleId: "name-cue-before", parameters: {}, weight: 0.6,
  }; // prettier-ignore
  expect(find(text, [known]).every(({ weight }) => weight <= 0.35)).toBe(true);
});

test("an unlisted name in lower case is never enough for a must", () => {
  const [first] = find("igår slog tavzim mig igen");
  expect(first?.weight).toBeGreaterThanOrEqual(0.28);
  expect(first?.weight).toBeLessThan(0.65);
});

test("the evidence says how sure the tagger is and what it went by", () => {
  const [first] = find("min syrra brejlin skär sig");
  expect(first).toMatchObject({ source: "model", ruleId: "likely-name" });
  expect(first?.parameters.percent).toBeGreaterThan(50);
  expect(Object.values(first?.parameters ?? {})).toContain(
    "word-before-standing",
  );
});

test("without a tagger nothing is found and nothing is thrown", () => {
  const document = readDocument("min syrra brejlin", lexicon);
  expect(findByModel(document, [], null)).toEqual([]);
});

test("the same text gives the same evidence", () => {
  const text = "jag o svorvan o min bror brejlin i hagsätra";
  expect(find(text)).toEqual(find(text));
});
