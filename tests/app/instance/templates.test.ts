import { expect, test } from "vitest";
import { instanceFile } from "#app/instance/instance-file.ts";
import { areNumbersFresh, variablesOf } from "#app/instance/variables.ts";
import { templateViews } from "#app/routes/desk/template-views.ts";
import { checkWords } from "#app/workflows/check-words.server.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { demoInstanceFile } from "#tests/support/app.ts";

const instances = ["sundvik", "norrfors"].map((id) =>
  instanceFile.parse(demoInstanceFile(id)),
);
const lexicon = loadLexicon();

test.each(instances)(
  "$name has ready texts for every ending, with every name in braces filled",
  (instance) => {
    const templates = templateViews(instance);
    expect(templates.length).toBeGreaterThanOrEqual(12);
    expect(new Set(templates.map(({ kind }) => kind)).size).toBe(5);
    expect(templates.flatMap(({ unknown }) => unknown)).toEqual([]);
  },
);

test.each(instances)("no ready text of $name names anybody", (instance) => {
  const found = templateViews(instance).flatMap(({ id, text }) =>
    checkWords({ lexicon }, instance, text)
      .filter(({ tier }) => tier === "must")
      .map(({ surface }) => `${id}: ${surface}`),
  );
  expect(found).toEqual([]);
});

test("the unit's own words stand whatever an instance calls its variables, and its numbers can be called", () => {
  const [sundvik] = instances;
  if (!sundvik) throw new Error("no instance");
  const variables = { telefon: "fel", jour: "040-628 04 90" };
  expect(variablesOf({ ...sundvik, variables })).toMatchObject({
    telefon: "[040-628 04 10](tel:0406280410)",
    jour: "[040-628 04 90](tel:0406280490)",
    kommun: "Sundviks kommun",
    självmordslinjen: "[90101](tel:90101)",
  });
});

test("crisis numbers checked more than half a year ago are no longer fresh", () => {
  const crisis = { checkedOn: "2026-01-10", numbers: [] };
  expect(areNumbersFresh({ crisis }, new Date("2026-07-01"))).toBe(true);
  expect(areNumbersFresh({ crisis }, new Date("2026-07-20"))).toBe(false);
});
