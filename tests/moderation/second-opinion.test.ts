import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import type {
  EnglishReader,
  Opinion,
} from "#moderation/second-opinion/english-reader.ts";

const full = await loadFullLexicon();
/** Without the tagger, so that the rules and the reader alone speak. */
const withReader = (englishReader: EnglishReader | null): Lexicon => ({
  ...full,
  tagger: null,
  englishReader,
});

/** A reader that remembers what it was shown and takes one word for a name. */
function reader(surface: string, label: Opinion["label"] = "PERSON") {
  const shown: string[] = [];
  const read = (text: string) => {
    shown.push(text);
    const start = text.indexOf(surface);
    const end = start + surface.length;
    return start < 0 ? [] : [{ start, end, label }];
  };
  return { shown, lexicon: withReader({ version: "test", read }) };
}

const swedish =
  "Hej! Jag bor i Lund med min son Kalle. Bodde i Kiruna förut. Stig in i värmen. Mejla kalle@example.com";

test("a Swedish text is never shown to the reader of English", () => {
  const { shown, lexicon } = reader("Kalle");
  checkText(swedish, { lexicon });
  expect(shown).toEqual([]);
});

test("of a mixed text only the English sentences are shown", () => {
  const { shown, lexicon } = reader("-");
  checkText(`${swedish}. My wife likes the qorvash. Vad ska jag göra? `, {
    lexicon,
  });
  expect(shown).toEqual(["My wife likes the qorvash."]);
});

test("a sentence whose words it would not be heard about is not shown to it", () => {
  const { shown, lexicon } = reader("-");
  checkText("I do not know what to do. The Dr is from Sweden.", { lexicon });
  expect(shown).toEqual([]);
});

test("nor is one whose names are all sure without it", () => {
  const { shown, lexicon } = reader("-");
  checkText("My wife Abena is from Ghana.", { lexicon });
  expect(shown).toEqual([]);
});

test("alone it asks for a look, with its own rule and source", () => {
  const text = "the qorvash is what they said";
  const { lexicon } = reader("qorvash");
  const without = checkText(text, { lexicon: withReader(null) }).findings;
  expect(without).toEqual([]);
  const [finding] = checkText(text, { lexicon }).findings;
  expect(finding).toMatchObject({
    surface: "qorvash",
    tier: "judge",
    label: "PERSON",
  });
  expect(finding?.evidence).toMatchObject([
    { ruleId: "second-opinion", source: "model" },
  ]);
});

test("it strengthens what a rule has found", () => {
  const text = "I met the Trelwin family and they were kind to me";
  const { lexicon } = reader("Trelwin");
  const tierWith = (one: Lexicon) =>
    checkText(text, { lexicon: one }).findings.find(({ surface }) =>
      surface.startsWith("Trelwin"),
    )?.tier;
  expect([tierWith(withReader(null)), tierWith(lexicon)]).toEqual([
    "judge",
    "must",
  ]);
});

const noNames = ["Dr", "grace", "the", "Sweden"];

test.each(noNames)("%s is no name though the reader says so", (surface) => {
  const { lexicon } = reader(surface);
  const text = `I asked the Dr in Sweden for grace and the help`;
  const rules = (one: Lexicon) =>
    checkText(text, { lexicon: one }).findings.flatMap(({ evidence }) =>
      evidence.map(({ ruleId }) => ruleId),
    );
  expect(rules(lexicon)).not.toContain("second-opinion");
});

test("without the reader an English text is not wholly checked, and the report says so", () => {
  const lexicon = withReader(null);
  const english = checkText("My husband took my passport.", { lexicon });
  expect(english.complete).toBe(false);
  expect(english.notChecked).toEqual([
    { what: "detector", name: "second-opinion", reason: "not loaded" },
  ]);
  expect(checkText(swedish, { lexicon })).toMatchObject({
    complete: true,
    notChecked: [],
  });
});

test("a reader that throws makes the report incomplete and hides nothing", () => {
  const read = (): never => {
    throw new Error("broken");
  };
  const lexicon = withReader({ version: "test", read });
  const report = checkText("My name is Kalle, ask the qorvash.", { lexicon });
  expect(report.complete).toBe(false);
  expect(report.notChecked).toMatchObject([
    { name: "second-opinion", reason: "broken" },
  ]);
  expect(report.findings.map(({ surface }) => surface)).toEqual(["Kalle"]);
});

test("what the lists are loaded with in full names the reader and its version", () => {
  expect(full.hashes["english-reader"]).toMatch(/^compromise \d+\./);
});
