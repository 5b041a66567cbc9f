import { expect, test } from "vitest";
import { ownCheck, sawAll } from "#app/forms/own-check.ts";
import { t } from "#app/i18n/translate.ts";
import type { Finding } from "#moderation/finding.ts";

const viktor: Finding = {
  start: 20,
  end: 26,
  surface: "Viktor",
  label: "PERSON",
  kind: "first-name",
  tier: "judge",
  group: "person:viktor",
  candidates: ["first-name"],
  evidence: [],
  suggestions: [{ action: "generalise", replacement: "min son" }],
};
const again: Finding = {
  ...viktor,
  start: 40,
  end: 47,
  surface: "Viktors",
  tier: "must",
};
const age: Finding = {
  ...viktor,
  start: 5,
  end: 7,
  surface: "17",
  label: "AGE",
  kind: "age",
  tier: "judge",
  group: "age:17",
};

const check = (findings: readonly Finding[], complete = true) =>
  ownCheck({ findings, complete, notChecked: [] });

test("marks are numbered in the order of the text, whatever order they were found in", () => {
  expect(
    check([again, viktor, age]).marks.map(({ start, number }) => [
      start,
      number,
    ]),
  ).toEqual([
    [5, 1],
    [20, 2],
    [40, 2],
  ]);
});

test("one person has one line, however often and however spelled", () => {
  expect(check([viktor, again]).reasons).toHaveLength(1);
});

test("the line speaks of the mark that matters most", () => {
  expect(check([viktor, again]).reasons[0]).toMatchObject({
    tier: "must",
    surface: "Viktors",
  });
});

test("the line says what would be written instead", () => {
  expect(check([viktor]).reasons[0]?.suggestion).toEqual({
    action: "generalise",
    replacement: "min son",
  });
});

test("an empty report has nothing to say", () => {
  expect(check([])).toEqual({
    marks: [],
    reasons: [],
    complete: true,
    hasOtherLanguage: false,
  });
});

test("a check that could not look everywhere says so", () => {
  expect(check([], false).complete).toBe(false);
});

test("another language than the two that can be read is told", () => {
  const finnish = {
    what: "language",
    name: "fi",
    reason: "not known",
  } as const;
  const told = ownCheck({
    findings: [],
    complete: true,
    notChecked: [finnish],
  });
  expect(told).toMatchObject({ complete: true, hasOtherLanguage: true });
  expect(check([]).hasOtherLanguage).toBe(false);
});

const guessed = (start: number): Finding => ({
  ...viktor,
  ...{ start, end: start + 3, surface: "ord", group: `person:${start}` },
  evidence: [
    {
      ...{ start, end: start + 3, kind: "person", source: "shape" },
      ...{ ruleId: "unknown-word", parameters: {}, weight: 0.3 },
    },
  ],
});
const foreign = (findings: readonly Finding[]) =>
  ownCheck({
    findings,
    complete: true,
    notChecked: [{ what: "language", name: "ar", reason: "not known" }],
  });
const many = Array.from({ length: 20 }, (_, at) => guessed(100 + at * 5));

test("in a language that cannot be read the words that only are unknown do not hide what is known", () => {
  const told = foreign([again, ...many]);
  expect(told.reasons.map(({ surface }) => surface)).toEqual(["Viktors"]);
  expect(told.marks).toHaveLength(1);
});

test("a few unknown words are told one by one, as what they may be", () => {
  const told = foreign([again, ...many.slice(0, 3)]);
  expect(told.reasons.map(({ isGuess }) => isGuess)).toEqual([
    ...[false, true, true, true],
  ]);
});

test("in Swedish every unknown word is told", () => {
  expect(check(many).reasons).toHaveLength(20);
});

test("a name is told with the strongest reason, and what explains itself with none", () => {
  const reason = (weight: number, cue: string) => ({
    ...{
      start: 20,
      end: 26,
      kind: "person" as const,
      source: "context" as const,
    },
    ...{ ruleId: "name-cue-before", parameters: { cue }, weight },
  });
  const named = {
    ...viktor,
    evidence: [reason(0.3, "med"), reason(0.6, "son")],
  };
  expect(check([named, age]).reasons.map(({ why }) => why?.parameters)).toEqual(
    [undefined, { cue: "son" }],
  );
});

test("nobody is told that nothing was found where not all could be read", () => {
  const isLeast = !sawAll(check([], false));
  expect(t("check.found", 0, isLeast)).toBe(
    "Programmet kan inte se om texten visar vem du är.",
  );
  expect(t("check.found", 1, isLeast)).toMatch(/^Minst en sak /u);
  expect(t("check.found", 0, !sawAll(check([])))).toMatch(/^Vi hittade inget/u);
});

test("a mark is explained by a reason for what it is called, not by a stronger one for a part of it", () => {
  const parameters = {};
  const shape = { source: "shape", ruleId: "organisation-form" } as const;
  const list = { source: "list", ruleId: "place-list" } as const;
  const house: Finding = {
    ...viktor,
    surface: "fryshuset borås",
    label: "ORG",
    kind: "workplace",
    evidence: [
      {
        start: 30,
        end: 35,
        kind: "locality",
        weight: 0.8,
        parameters,
        ...list,
      },
      {
        start: 20,
        end: 35,
        kind: "workplace",
        weight: 0.5,
        parameters,
        ...shape,
      },
    ],
  };
  expect(check([house]).reasons[0]?.why?.ruleId).toBe("organisation-form");
});
