import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDecision, manualGroup } from "#moderation/apply-decision.ts";
import type { Decision, Draft } from "#moderation/decision.ts";
import { parts, reviewState } from "#moderation/decision.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = loadLexicon();
const empty: Draft = {
  ...{ title: "", question: "", shortAnswer: "", answer: "" },
  ...{ topicId: null, decisions: [] },
};
const stateOf = (draft: Draft) =>
  reviewState(draft.question, draft, { lexicon });
const kalle = "PERSON:kalle";
const deciding = (group: string, replacement: string): Decision => ({
  ...{ group, label: "PERSON", replacement, reason: "" },
  action: replacement === "" ? "remove" : "rewrite",
});

const piece = fc.constantFrom(
  "Kalle",
  "Kalles",
  "KALLE",
  "min bror Kalle",
  " ",
  ". ",
  ", ",
  "\n",
  "!",
  "Jag är rädd",
  "på skolan",
  "İ",
  "🙂",
  "(",
  ")",
  "”",
  "t.ex. ",
  "Jonas",
);
const wording = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join(""));
const replacements = fc.constantFrom("", "min bror", "[namn 1]", "någon");

/** What stands between the spans a decision touched, first to last. */
function between(text: string, spans: { start: number; end: number }[]) {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end])];
  return Array.from({ length: spans.length + 1 }, (_, at) =>
    text.slice(edges[2 * at], edges[2 * at + 1]),
  );
}
/** Every word but the names and what says who they are, in lower case: a fit may take a comma, a space or a capital along. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?:min |din )?bro(?:r|dern)|någon/g, " ")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const touchedIn = (after: Draft, part: (typeof parts)[number]) =>
  (after.decisions.at(-1)?.trace?.spans ?? []).filter(
    (span) => span.part === part,
  );

const everyWording = fc.tuple(wording, wording, wording, wording);
const asDraft = ([title, question, shortAnswer, answer]: string[]): Draft => ({
  ...empty,
  ...{ title: title ?? "", question: question ?? "" },
  ...{ shortAnswer: shortAnswer ?? "", answer: answer ?? "" },
});

describe("whatever the wording", () => {
  test("a placeholder stands in the place of the words and touches nothing else", () => {
    fc.assert(
      fc.property(everyWording, (texts) => {
        const draft = asDraft(texts);
        const after = applyDecision(
          draft,
          stateOf(draft),
          deciding(kalle, "[namn 1]"),
        );
        for (const part of parts) {
          const rest = between(draft[part], touchedIn(after, part));
          expect(after[part].split(/\[namn 1\]s?/)).toHaveLength(rest.length);
          const kept = rest.map((words) => words.replace(/^s(?!\p{L})/u, ""));
          for (const words of kept) expect(after[part]).toContain(words);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("no other word is lost or added, in any part", () => {
    fc.assert(
      fc.property(everyWording, replacements, (texts, replacement) => {
        const draft = asDraft(texts);
        const decision = deciding(kalle, replacement);
        const after = applyDecision(draft, stateOf(draft), decision);
        for (const part of parts) {
          const spans = touchedIn(after, part);
          if (spans.length === 0) expect(after[part]).toBe(draft[part]);
          else if (replacement !== "[namn 1]")
            expect(wordsOf(after[part]).filter((word) => word !== "s")).toEqual(
              wordsOf(between(draft[part], spans).join(" ")),
            );
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test("what was marked by hand is replaced word for word", () => {
    fc.assert(
      fc.property(everyWording, replacements, (texts, replacement) => {
        const draft = asDraft(texts);
        const decision = deciding(manualGroup("rädd"), replacement);
        const after = applyDecision(draft, stateOf(draft), decision);
        for (const part of parts)
          if (replacement !== "" && !/answer/i.test(part))
            expect(after[part]).toBe(
              draft[part].replaceAll("rädd", replacement),
            );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
