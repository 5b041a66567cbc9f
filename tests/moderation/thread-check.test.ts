import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { checkThread } from "#moderation/thread-check.ts";

const lexicon = await loadFullLexicon();
const empty = { title: "", question: "", shortAnswer: "", answer: "" };
const original =
  "Min son Sten Ekvall går på Granbergaskolan. Ring mig på 070-174 06 05.";

const survivors = [
  ["the name in lower case", "hur går det för sten då"],
  ["the genitive", "Stens skola"],
  ["one letter wrong", "familjen Ekval"],
  ["a part in a compound", "ekvallfamiljen"],
  ["the school misspelt", "granbergskolan"],
  ["the number in another grouping", "0701 740605"],
  ["the number with a country code", "+46701740605"],
] as const;

test.each(survivors)("a hidden value is found again as %s", (_how, text) => {
  const { answer } = checkThread(
    { ...empty, answer: text },
    { lexicon, original },
  );
  expect(
    answer.findings.some(({ evidence }) =>
      evidence.some(({ source }) => source === "known"),
    ),
  ).toBe(true);
});

test("every part of the thread is checked", () => {
  const parts = {
    title: "Om Sten",
    question: "Vad gör Sten?",
    shortAnswer: "Sten kan",
    answer: "Hej Sten",
  };
  const reports = Object.values(checkThread(parts, { lexicon, original }));
  expect(
    reports.map(
      ({ findings }) =>
        findings.filter(({ group }) => group === "PERSON:sten").length,
    ),
  ).toEqual([1, 1, 1, 1]);
});

test("a report is the same as without a thread when nothing was hidden", () => {
  const { answer } = checkThread(
    { ...empty, answer: "Ring oss gärna." },
    { lexicon, original: "Hur söker man bidrag?" },
  );
  expect(answer).toEqual(checkText("Ring oss gärna.", { lexicon, known: [] }));
});

const whitelist = {
  names: ["Sundvik", "Familjecentralen Lyktan", "Eva Strand"],
  contacts: ["0980-319 200", "socialtjanst@sundvik.example"],
};
const listed = [
  ["Jag bor i Sundvik", "Sundvik"],
  ["Ring 0980-319200 på dagen", "0980-319200"],
  ["Skriv till socialtjanst@sundvik.example", "socialtjanst@sundvik.example"],
  ["Hälsa Eva Strand", "Eva Strand"],
];

test.each(listed)(
  "what the municipality itself makes public is info, and stays: %s",
  (text, surface) => {
    const finding = checkText(text, { lexicon, whitelist }).findings.find(
      (item) => item.surface === surface,
    );
    expect(finding?.tier).toBe("info");
    expect(
      checkText(text, { lexicon }).findings.find(
        (item) => item.surface === surface,
      )?.tier,
    ).not.toBe("info");
  },
);

test("nothing is found in what we ourselves have put in a name's place", () => {
  const question =
    "my ex moved our boy. [name 2]s under school age. no bus on sundays.";
  const parts = { title: "", question, shortAnswer: "", answer: "" };
  const report = checkThread(parts, { lexicon, original: question });
  expect(report.question.findings.map(({ surface }) => surface)).not.toContain(
    "name",
  );
});
