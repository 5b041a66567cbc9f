import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { labelOfKind } from "#moderation/finding.ts";
import { ruleIds } from "#moderation/detectors/rule-ids.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = await loadFullLexicon();
const check = (text: string) => checkText(text, { lexicon });
const covered = (text: string) =>
  check(text).findings.map(({ surface }) => surface);

const fragments = fc.constantFrom(
  "min son Kalle", "Storgatan 3", "jag heter ", "070-174 06 05", "a@b.example", "811218-9876", "🙂", "\u200b", "å", "A\u030a", "&aring;", " ", "\n", "Ã¥",
  "är 14 år", "enda i byn", "𝓛𝓮𝓸", "*", "Hej ", "mvh ", ".", "ж", "\ud800", "()", "I", "4:ans buss", "på Ekskolan", "K a l l e",
); // prettier-ignore
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 120 }),
);

describe("a report", () => {
  test("holds slices of the text, disjoint and in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const finding of check(text).findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.surface);
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.label).toBe(labelOfKind[finding.kind]);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same for the same text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(check(text)).toEqual(check(text));
      }),
      { numRuns: 50 },
    );
  });

  test("is complete with all lists, and names only rules that have words", () => {
    const report = check(
      "Hej Karin! Min son Kalle, 14, bor på Storgatan 3 i Umeå. Ring 070-174 06 05. Mvh Eva",
    );
    expect(report.complete).toBe(true);
    expect(report.notChecked).toEqual([]);
    const used = report.findings.flatMap(({ evidence }) =>
      evidence.map(({ ruleId }) => ruleId),
    );
    expect(used.filter((id) => !ruleIds.some((known) => known === id))).toEqual(
      [],
    );
  });
});

const hostile = [
  "",
  " ",
  "\0",
  "\ud800",
  "\udfff\ud800",
  "\u202e".repeat(50),
  "a".repeat(30_000),
  "\n".repeat(2_000),
  "(".repeat(2_000),
  "1".repeat(3_000),
  "&#0;&#x110000;",
  "Ã".repeat(99),
];

test.each(hostile.map((text) => [text.slice(0, 12), text]))(
  "nothing is thrown on hostile input %j",
  (_start, text) => {
    const report = check(text);
    expect(report.complete).toBe(true);
    expect(report.textHash).toMatch(/^[0-9a-f]{64}$/);
  },
);

const noises = [
  ["zero width", (name: string) => [...name].join("\u200b")],
  ["soft hyphen", (name: string) => [...name].join("\u00ad")],
  [
    "a direction mark",
    (name: string) => name.slice(0, 2) + "\u200f" + name.slice(2),
  ],
  ["decomposed letters", (name: string) => name.normalize("NFD")],
  [
    "full width",
    (name: string) =>
      name.replace(/[A-Za-z]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      ),
  ],
  [
    "bold letters",
    (name: string) =>
      name.replace(/[a-z]/g, (letter) =>
        String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97),
      ),
  ],
  [
    "look-alike letters",
    (name: string) => name.replace(/a/g, "а").replace(/o/g, "о"),
  ],
  ["emphasis", (name: string) => name.slice(0, 2) + "**" + name.slice(2)],
  [
    "entities",
    (name: string) => name.replace(/ö/g, "&ouml;").replace(/å/g, "&#229;"),
  ],
  ["mojibake", (name: string) => name.replace(/ö/g, "Ã¶").replace(/å/g, "Ã¥")],
] as const;

describe.each(noises)("with %s", (_noise, disguise) => {
  test.each(["Björn Håkansson", "Malin Sjögren", "Oskar Torstensson"])(
    "%s is still found whole",
    (name) => {
      const text = `Min granne ${disguise(name)} ringde igår.`;
      const finding = check(text).findings.find(
        ({ label }) => label === "PERSON",
      );
      expect(finding?.surface).toBe(disguise(name));
      expect(finding?.tier).toBe("must");
    },
  );
});

test("a span ends where a letter with its marks ends", () => {
  expect(covered("läraren Bjo\u0308rn\u0301 sa")).toContain(
    "Bjo\u0308rn\u0301",
  );
});

test("one person is one group in any spelling, case and genitive", () => {
  const { findings } = check(
    "Min son Kalle slog. Jag såg kalle. Det var Kalles fel, KALLE ljuger.",
  );
  const people = findings.filter(({ label }) => label === "PERSON");
  expect(people.length).toBe(4);
  expect(new Set(people.map(({ group }) => group)).size).toBe(1);
  expect(
    new Set(
      people.map(
        ({ suggestions }) =>
          suggestions.find(({ action }) => action === "placeholder")
            ?.replacement,
      ),
    ),
  ).toEqual(new Set(["[namn 1]"]));
});

test("a telephone number is one group in any notation", () => {
  const { findings } = check("ring 070-174 06 05 eller +46 70 174 06 05");
  expect(findings.map(({ group }) => group)).toEqual([
    "CONTACT:0701740605",
    "CONTACT:0701740605",
  ]);
});
