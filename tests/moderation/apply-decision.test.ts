import { describe, expect, test } from "vitest";
import { applyDecision, manualGroup } from "#moderation/apply-decision.ts";
import type { Decision, DecisionAction, Draft } from "#moderation/decision.ts";
import { reviewState } from "#moderation/decision.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";

const lexicon = await loadFullLexicon();

const empty: Draft = {
  ...{ title: "", question: "", shortAnswer: "", answer: "" },
  ...{ topicId: null, decisions: [] },
};
const asking = (question: string): Draft => ({ ...empty, question });
const stateOf = (draft: Draft, original = draft.question) =>
  reviewState(original, draft, { lexicon });

const deciding = (
  group: string,
  replacement: string,
  action: DecisionAction = replacement === "" ? "remove" : "rewrite",
  reason = "",
): Decision => ({ group, label: "PERSON", action, replacement, reason });

/** The question after what was found in it, or marked by hand, has been replaced. */
function asked(question: string, group: string, replacement: string): string {
  const draft = asking(question);
  const decision = deciding(group, replacement);
  return applyDecision(draft, stateOf(draft), decision).question;
}

const kalle = "PERSON:kalle";
const jonas = "PERSON:jona";

describe("the replacement fits where the word stood", () => {
  test.each([
    // Genitive, alone and beside the bare name, in any order.
    ["Jag såg Kalles mamma.", kalle, "min bror", "Jag såg min brors mamma."],
    ["Det var Kalles fel. Jag såg Kalle.", kalle, "min bror", "Det var min brors fel. Jag såg min bror."],
    ["Jag såg Kalle. Det var Kalles fel.", kalle, "min bror", "Jag såg min bror. Det var min brors fel."],
    ["Jag såg Kalles mamma.", kalle, "[namn 1]", "Jag såg [namn 1]s mamma."],
    ["Jag såg Kalles mamma.", kalle, "min kompis", "Jag såg min kompis mamma."],
    ["Vi bor i Måsberga. Vi bor i Måsbergas utkant.", "PLACE:måsberga", "en by", "Vi bor i en by. Vi bor i byns utkant."],
    // A name that ends in s is no genitive.
    ["Jag såg Jonas. Sedan såg jag Jonas igen.", jonas, "min bror", "Jag såg min bror. Sedan såg jag min bror igen."],
    // A capital at the head of a sentence, and only there.
    ["Kalle slår mig.", kalle, "min bror", "Min bror slår mig."],
    ["Jag är rädd. Kalle slår mig.", kalle, "min bror", "Jag är rädd. Min bror slår mig."],
    ["Jag är rädd!\nKalle slår mig.", kalle, "min bror", "Jag är rädd!\nMin bror slår mig."],
    ["Hon frågade: ”Vad?” Kalle slår mig.", kalle, "min bror", "Hon frågade: ”Vad?” Min bror slår mig."],
    ["Kalles mamma är snäll.", kalle, "min bror", "Min brors mamma är snäll."],
    ["Några, t.ex. Kalle, slår mig.", kalle, "min bror", "Några, t.ex. min bror, slår mig."],
    // Removed without a double space, a space before a sign, or two signs in a row.
    ["Min bror Kalle slår mig.", kalle, "", "Min bror slår mig."],
    ["Jag är rädd för min bror Kalle.", kalle, "", "Jag är rädd för min bror."],
    ["Det var min bror Kalle, tror jag.", kalle, "", "Det var min bror, tror jag."],
    ["Min bror, Kalle, slår mig.", kalle, "", "Min bror slår mig."],
    ["Hej Kalle!", kalle, "", "Hej!"],
    ["Jag är rädd för min bror Kalle", kalle, "", "Jag är rädd för min bror"],
    ["Jag är rädd(Kalle)på skolan.", kalle, "", "Jag är rädd på skolan."],
    ["Min bror (han heter Kalle) slår mig.", kalle, "", "Min bror slår mig."],
    ["Min bror heter Kalle. Kalle slår mig.", kalle, "Anders", "Min bror heter Anders. Anders slår mig."],
    ["Jag är rädd.\nKalle slår mig.", kalle, "", "Jag är rädd.\nSlår mig."],
    ["Kalle, min bror, slår mig.", kalle, "", "Min bror slår mig."],
    ["Jag såg Kalle, Kalle, Kalle.", kalle, "", "Jag såg."],
  ])("%j, %s → %j", (question, group, replacement, after) => {
    expect(asked(question, group, replacement)).toBe(after);
  }); // prettier-ignore
});

describe("what was marked by hand", () => {
  test.each([
    ["Han kör en grön skåpbil. GRÖN skåpbil igen.", "grön skåpbil", "en bil", "Han kör en en bil. En bil igen."],
    ["Vi bor i Blåhuset.", "blå", "", "Vi bor i huset."],
    ["Hon är världsmästarinna.", "mästar", "**", "Hon är världs**inna."],
    ["Hon är sjuk, sjuk, sjuk.", "sjuk", "trött", "Hon är trött, trött, trött."],
    ["Min vän från İzmir kör en Grön bil.", "grön", "stor", "Min vän från İzmir kör en stor bil."],
    ["aaaa", "aa", "b", "bb"],
    ["Kalle, Kalle", "kalle", "", ""],
    ["Här står det inte.", "någonting annat", "x", "Här står det inte."],
  ])("%j, %j → %j", (question, words, replacement, after) => {
    expect(asked(question, manualGroup(words), replacement)).toBe(after);
  }); // prettier-ignore

  test("a mark without words changes nothing", () => {
    expect(asked("Hej Kalle!", manualGroup(""), "x")).toBe("Hej Kalle!");
  });
});

const everywhere: Draft = {
  ...empty,
  title: "Kalle slår mig, vad gör jag?",
  question: "Min bror heter Kalle. Igår slog Kalle mig. Det var Kalles fel.",
  shortAnswer: "Prata med Kalle.",
  answer: "Kalle får inte slå.\n\n- Ring oss om Kalle.\n- Eller om KALLE.",
};

describe("in the whole wording", () => {
  test("every repeat is replaced in all four parts, each at its own place", () => {
    const all = deciding(kalle, "min bror");
    const after = applyDecision(everywhere, stateOf(everywhere), all);
    expect(after).toMatchObject({
      title: "Min bror slår mig, vad gör jag?",
      question:
        "Min bror heter [namn 1]. Igår slog min bror mig. Det var min brors fel.",
      shortAnswer: "Prata med din bror.",
      answer:
        "Din bror får inte slå.\n\n- Ring oss om din bror.\n- Eller om din bror.",
    });
    expect(stateOf(after).groups.map(({ group }) => group)).not.toContain(
      kalle,
    );
  });

  test("keeping leaves the texts and remembers the reason", () => {
    const keep = deciding(kalle, "", "keep", "Påhittat namn");
    const after = applyDecision(everywhere, stateOf(everywhere), keep);
    expect({ ...after, decisions: [] }).toEqual(everywhere);
    expect(after.decisions).toMatchObject([keep]);
  });

  test("a group nobody has found changes nothing", () => {
    const unknown = deciding("PERSON:ingen", "min bror");
    const state = stateOf(everywhere);
    expect(applyDecision(everywhere, state, unknown)).toEqual(everywhere);
  });

  test("a second decision about the same group takes the place of the first, and leaves the others", () => {
    const other = deciding("PERSON:eva", "", "keep", "Påhittat");
    const first = deciding(kalle, "", "keep", "Påhittat");
    const draft = { ...everywhere, decisions: [first, other] };
    const next = deciding(kalle, "min bror");
    const { decisions } = applyDecision(draft, stateOf(draft), next);
    expect(decisions).toMatchObject([other, next]);
  });
});

describe("the trace of a decision", () => {
  const traceOf = (draft: Draft, decision: Decision) =>
    applyDecision(draft, stateOf(draft), decision).decisions.at(-1)?.trace;

  test("says in which wording, where, and on which rules it was made", () => {
    const draft = {
      ...asking("Min bror Kalle slår mig."),
      title: "Är Kalle farlig?",
    };
    const trace = traceOf(draft, deciding(kalle, ""));
    expect(trace?.textHash).toBe(publicTextHash(draft));
    expect(trace?.spans).toEqual([
      { part: "title", start: 3, end: 8 },
      { part: "question", start: 9, end: 14 },
    ]);
    expect(trace?.rules).toContain("name-cue-before");
    expect(new Set(trace?.rules).size).toBe(trace?.rules.length);
  });

  test("is there for what is kept", () => {
    const keep = deciding(kalle, "", "keep", "Påhittat namn");
    expect(traceOf(asking("Min bror Kalle."), keep)?.spans).toEqual([
      { part: "question", start: 9, end: 14 },
    ]);
  });

  test("names a manual mark as its rule", () => {
    const mark = deciding(manualGroup("Grön bil"), "bil");
    expect(traceOf(asking("En grön bil."), mark)).toEqual({
      textHash: publicTextHash(asking("En grön bil.")),
      spans: [{ part: "question", start: 3, end: 11 }],
      rules: ["manual"],
    });
  });

  test("is made anew, whatever came with the decision", () => {
    const forged = { textHash: "0".repeat(64), spans: [], rules: ["forged"] };
    const decision = { ...deciding(manualGroup("bil"), ""), trace: forged };
    expect(traceOf(asking("En bil."), decision)?.rules).toEqual(["manual"]);
  });

  test("holds neither words of the text nor how sure the checker was", () => {
    const trace = traceOf(asking("Min bror Kalle."), deciding(kalle, ""));
    expect(Object.keys(trace ?? {})).toEqual(["textHash", "spans", "rules"]);
    expect(JSON.stringify(trace)).not.toMatch(/kalle|weight|score|tier/i);
  });

  test("does not grow without end where a single letter is marked", () => {
    const mark = deciding(manualGroup("e"), "");
    const trace = traceOf(asking("e ".repeat(1_000)), mark);
    expect(trace?.spans).toHaveLength(200);
  });
});

test("words marked by hand are found with any sign in them, and from one line to the next", () => {
  expect(asked("Han (Kim-Li) är a.b*c.", manualGroup("(Kim-Li)"), "")).toBe(
    "Han är a.b*c.",
  );
  expect(asked("Han är a.b*c.", manualGroup("a.b*c"), "x")).toBe("Han är x.");
  expect(
    asked("Vi bor i\nLilla  Byn.", manualGroup("i lilla byn"), "här"),
  ).toBe("Vi bor här.");
});
