import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { suggestedText } from "#moderation/suggested-text.ts";

/** A text, what is suggested first for each thing found in it, and the text with all of that in place. */
interface Case {
  text: string;
  suggests: Readonly<Record<string, string>>;
  becomes: string;
}

const folder = "tests/moderation/cases-of-suggestions";
const lexicon = loadLexicon();

/** A tip is left standing, as at the desk, unless the case says what becomes of it. */
function suggested(text: string, suggests: Case["suggests"] = {}) {
  const findings = checkText(text, { lexicon }).findings.filter(
    ({ tier, surface }) => tier !== "info" || surface in suggests,
  );
  const first = Object.fromEntries(
    findings
      .toReversed()
      .map(({ surface, suggestions }) => [
        surface,
        suggestions[0]?.replacement,
      ]),
  );
  return { first, becomes: suggestedText(text, findings) };
}

describe.each(readdirSync(folder))("%s", (file) => {
  const { cases } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as {
    cases: Case[];
  };
  test.each(cases.map((item) => [item.text, item] as const))(
    "%j",
    (text, { suggests, becomes }) => {
      const { first, becomes: actual } = suggested(text, suggests);
      expect(first).toMatchObject(suggests);
      expect(actual).toBe(becomes);
    },
  );
});

const gold = ["open", "far-a", "far-b"].flatMap((set) =>
  readFileSync(`tests/gold/${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; text: string }),
);

describe("in every text of the sets", () => {
  test.each(gold.map(({ id, text }) => [id, text]))(
    "%s reads on without what must be hidden, doubled spaces or doubled words",
    (_id, text) => {
      const { becomes } = suggested(text);
      const { hidden, left } = mustIn(text, becomes);
      expect(left.filter((surface) => hidden.has(surface))).toEqual([]);
      // A new neighbour may show a word in a new light; the desk checks again after each decision, and so does this.
      expect(mustIn(text, suggested(becomes).becomes).left).toEqual([]);
      const spaces = (words: string) => words.match(/\S {2,}\S/g)?.length ?? 0;
      expect(spaces(becomes)).toBeLessThanOrEqual(spaces(text));
      expect(
        doubledIn(becomes).filter((words) => !doubledIn(text).includes(words)),
      ).toEqual([]);
    },
  );
});

/** What had to be hidden in a text, and what must be in what became of it. */
function mustIn(text: string, becomes: string) {
  const surfaces = (words: string) =>
    checkText(words, { lexicon })
      .findings.filter(({ tier }) => tier === "must")
      .map(({ surface }) => surface.toLowerCase());
  return { hidden: new Set(surfaces(text)), left: surfaces(becomes) };
}

/** A word said twice on end: "en en", "i i", "min bror min bror". */
const doubledIn = (text: string) =>
  [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(\p{L}+(?: \p{L}+)?) \1(?![\p{L}\p{N}])/giu,
    ),
  ].map(([words]) => words);

const names = fc.constantFrom(
  "Kalle",
  "Torvald",
  "Amina",
  "Jonas",
  "Max",
  "Lars",
  "Zdenka",
);
const roles = fc.constantFrom(
  "min bror",
  "min syster",
  "min chef",
  "läraren",
  "min äldsta son",
  "vår dotter",
  "min pojkvän",
  "hennes man",
);
const verbs = fc.constantFrom(
  "slår mig",
  "är snäll",
  "sa att det är bra",
  "bor hos oss",
);
const things = fc.constantFrom("mamma", "rum", "skola", "hund");

const capital = (words: string) =>
  words.charAt(0).toUpperCase() + words.slice(1);

describe("whoever it is", () => {
  test("the role stands once, and at every repeat in the name's place", () => {
    fc.assert(
      fc.property(names, roles, verbs, verbs, (name, role, one, other) => {
        const text = `${capital(role)} ${name} ${one}. Det är ${name} som ${other}.`;
        expect(suggested(text).becomes).toBe(
          `${capital(role)} ${one}. Det är ${role} som ${other}.`,
        );
      }),
    );
  });

  test("a genitive stays a genitive", () => {
    const genitive = (name: string) =>
      /[sx]$/.test(name) ? `${name}:s` : `${name}s`;
    fc.assert(
      fc.property(names, roles, verbs, things, (name, role, verb, thing) => {
        const text = `${capital(role)} ${name} ${verb}. Jag såg ${genitive(name)} ${thing}.`;
        expect(suggested(text).becomes).toBe(
          `${capital(role)} ${verb}. Jag såg ${role}s ${thing}.`,
        );
      }),
    );
  });

  test("a sentence begins with a capital whatever was taken from its head", () => {
    fc.assert(
      fc.property(names, roles, verbs, (name, role, verb) => {
        const text = `${name}, ${role}, ${verb}. ${name} ${verb}.`;
        const { becomes } = suggested(text);
        expect(becomes).toBe(
          `${capital(role)} ${verb}. ${capital(role)} ${verb}.`,
        );
      }),
    );
  });
});

describe("what is suggested", () => {
  const words = [
    ...new Set(
      readFileSync("moderation/lists/sv/generalisations/items.txt", "utf8")
        .split("\n")
        .filter((line) => !line.startsWith("#"))
        .flatMap((line) => line.split("\t")[1] ?? []),
    ),
  ];
  test.each(words)("%s must not be hidden in its turn", (replacement) => {
    const { findings } = checkText(`Det var ${replacement} där.`, { lexicon });
    expect(findings.filter(({ tier }) => tier === "must")).toEqual([]);
  });
});
