import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyDecision } from "#moderation/apply-decision.ts";
import { checkText } from "#moderation/check.ts";
import {
  type Decision,
  type Draft,
  type FindingGroup,
  parts,
  reviewState,
} from "#moderation/decision.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { suggestedText } from "#moderation/suggested-text.ts";
import { placeholdersIn } from "#moderation/wording/placeholder.ts";

const lexicon = loadLexicon();
const stateOf = (original: string, draft: Draft) =>
  reviewState(original, draft, { lexicon });
const untouched = (question: string): Draft => ({
  ...{ title: "", question, shortAnswer: "", answer: "" },
  ...{ topicId: null, decisions: [] },
});

/** Takes the suggestion of one kind for a group, or its first. */
function take(
  original: string,
  draft: Draft,
  surface: string,
  action?: Decision["action"],
): Draft {
  const state = stateOf(original, draft);
  const group = state.groups.find((known) => known.surface === surface);
  const chosen =
    group?.suggestions.find((item) => item.action === action) ??
    group?.suggestions[0];
  if (!group || !chosen) throw new Error(`no suggestion for ${surface}`);
  return applyDecision(draft, state, decisionOf(group, chosen));
}
const decisionOf = (
  { group, label }: FindingGroup,
  suggestion: FindingGroup["suggestions"][number],
): Decision => ({ group, label, reason: "", ...suggestion });

const offered = (original: string, draft: Draft, surface: string) =>
  stateOf(original, draft)
    .groups.find((known) => known.surface === surface)
    ?.suggestions.find(({ action }) => action === "placeholder")?.replacement;

/** The numbers of each kind of placeholder, in order and each once. */
function numbersIn(text: string): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const words of new Set(placeholdersIn(text))) {
    const [kind = "", number] = words.slice(1, -1).split(" ");
    (found[english[kind] ?? kind] ??= []).push(Number(number));
  }
  for (const numbers of Object.values(found)) numbers.sort((a, b) => a - b);
  return found;
}
const english: Record<string, string> = {
  ...{ name: "namn", place: "plats", number: "nummer", date: "datum" },
  ...{ organisation: "verksamhet", contact: "kontaktuppgift" },
  ...{ age: "ålder", detail: "uppgift" },
};
const hasGap = (text: string): boolean =>
  Object.values(numbersIn(text)).some((numbers) =>
    numbers.some((number, at) => number !== at + 1),
  );

const family =
  "Min bror Kalle slår Jimmy. Jimmy bor hos Torvald och Sven. Vad gör jag?";

describe("the numbers of placeholders", () => {
  test("run from one in the text that is proposed, though some names become roles", () => {
    const text = suggestedText(family, checkText(family, { lexicon }).findings);
    expect(text).toContain("[namn 1]");
    expect(hasGap(text)).toBe(false);
  });

  test("close up at the desk when a name is replaced by other words", () => {
    const role = take(family, untouched(family), "Kalle", "generalise");
    expect(offered(family, role, "Jimmy")).toBe("[namn 1]");
    const gone = take(family, role, "Jimmy", "remove");
    expect(offered(family, gone, "Torvald")).toBe("[namn 1]");
    expect(offered(family, gone, "Sven")).toBe("[namn 2]");
  });

  test("stay with the one who has been given it, in the title and the answer too", () => {
    const first = take(family, untouched(family), "Torvald", "placeholder");
    const given = offered(family, untouched(family), "Torvald");
    const again = { ...first, title: "Torvald?", answer: "Fråga Torvald." };
    expect(offered(family, again, "Torvald")).toBe(given);
    const twice = take(family, again, "Torvald", "placeholder");
    expect(twice.title).toBe(`${given}?`);
    expect(twice.answer).toBe(`Fråga ${given}.`);
  });

  test("are never that of somebody else, nor one that a person has typed", () => {
    const typed = family.replaceAll("Jimmy", "[namn 1]");
    const draft = untouched(typed);
    expect(offered(family, draft, "Torvald")).toBe("[namn 2]");
  });

  test("stay with the one for whom a role could not stand everywhere", () => {
    const asked = "Mina barn Vide och Alma bråkar. Vide är störst.";
    const role = take(asked, untouched(asked), "Vide", "generalise");
    const [number = ""] = placeholdersIn(role.question);
    const back = { ...role, answer: "Prata med Vide." };
    expect(offered(asked, back, "Vide")).toBe(number);
    expect(offered(asked, back, "Alma")).not.toBe(number);
  });

  test("never change what has been decided", () => {
    const later = take(family, untouched(family), "Sven", "placeholder");
    const [kept = ""] = placeholdersIn(later.question);
    const all = ["Kalle", "Jimmy", "Torvald"].reduce(
      (draft, surface) => take(family, draft, surface),
      later,
    );
    expect(all.question).toContain(kept);
  });
});

const texts = ["open", "far-a"].flatMap((set) =>
  readFileSync(`tests/gold/${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** Decides every finding in the order of the list, each by its first suggestion. */
function decideAll(original: string): Draft {
  let draft = untouched(original);
  for (let round = 0; round < 60; round += 1) {
    const open = stateOf(original, draft).groups.find(
      ({ group, status, suggestions }) =>
        status === "open" &&
        suggestions.length > 0 &&
        !draft.decisions.some((decision) => decision.group === group),
    );
    if (!open) return draft;
    draft = take(original, draft, open.surface);
  }
  return draft;
}

test("in every text of the sets the numbers of what is proposed, tips left standing, run from one", () => {
  const withGaps = texts.filter((text) => {
    const { findings } = checkText(text, { lexicon });
    const proposed = findings.filter(({ tier }) => tier !== "info");
    return hasGap(suggestedText(text, proposed));
  });
  expect(withGaps).toEqual([]);
});

test("decided from first to last, every fourth text ends without a gap, and nobody shares a number", () => {
  for (const text of texts.filter((_, at) => at % 4 === 0)) {
    const { decisions, ...draft } = decideAll(text);
    const whole = parts.map((part) => draft[part]).join("\n");
    expect(hasGap(whole), whole).toBe(false);
    const given = decisions.flatMap(({ action, replacement }) =>
      action === "placeholder" ? [replacement] : [],
    );
    expect(new Set(given).size).toBe(given.length);
  }
});
