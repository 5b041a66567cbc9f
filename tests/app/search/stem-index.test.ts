import { expect, test } from "vitest";
import { createStemIndex } from "#app/search/stem-index.ts";
import { goldDocuments } from "#tests/support/gold.ts";

/** Two ways to ask one thing, as two residents would. */
const pairs: [string, string][] = [
  [
    "Hej, jag undrar om barnbidraget räknas som inkomst när jag söker försörjningsstöd.",
    "Räknas barnbidrag som en inkomst om man ansöker om försörjningsstöd? Vi är två föräldrar.",
  ],
  [
    "Min mamma har demens och vill inte ha hemtjänst. Hon låser inte dörren och glömmer spisen. Vad kan vi barn göra?",
    "Pappa är dement och säger nej till hemtjänsten. Han glömmer spisen på. Kan vi anhöriga tvinga honom?",
  ],
  [
    "Jag är kontaktfamilj för en pojke. Får jag ta med honom utomlands på semester utan att fråga föräldrarna?",
    "Vi är kontaktfamilj och vill åka på semester utomlands med pojken som bor hos oss. Måste föräldrarna säga ja?",
  ],
];
const others = goldDocuments().filter(({ language }) => language === "sv");

function indexOfAll() {
  const index = createStemIndex(7);
  for (const { id, text } of others) index.add(id, text);
  pairs.forEach(([one, other], at) => {
    index.add(`one ${at}`, one);
    index.add(`other ${at}`, other);
  });
  return index;
}

test("questions about the same thing find each other among a hundred others", () => {
  const index = indexOfAll();
  pairs.forEach((_, at) => {
    expect(index.like(`one ${at}`, 1)).toEqual([`other ${at}`]);
    expect(index.like(`other ${at}`, 1)).toEqual([`one ${at}`]);
  });
});

test("texts that nobody wrote twice are hardly ever alike", () => {
  const index = createStemIndex(7);
  for (const { id, text } of others) index.add(id, text);
  const found = others.flatMap(({ id }) => index.like(id, others.length));
  const pairsOfAll = (others.length * (others.length - 1)) / 2;
  expect(others.length).toBeGreaterThan(100);
  // Each pair is found from both sides.
  expect(found.length / 2 / pairsOfAll).toBeLessThan(0.001);
});

test("telephone numbers and years make no texts alike", () => {
  const index = createStemIndex(7);
  index.add("a", "Ring mig 070 174 06 12 år 2026 12 13 14 om hyran");
  index.add("b", "Mitt nummer 070 174 06 12 från 2026 12 13 14 gäller skolan");
  expect(index.like("a", 3)).toEqual([]);
});

test("what is dropped is found no more, and leaves nothing behind", () => {
  const index = indexOfAll();
  index.drop("other 2");
  expect(index.like("one 2", 1)).toEqual([]);
  for (const name of index.names()) index.drop(name);
  expect([index.size, index.like("one 1", 1)]).toEqual([0, []]);
});

test("a text that is added again is held once, as it is now", () => {
  const index = indexOfAll();
  const before = index.size;
  index.add("other 2", "Vem bestämmer var bussen stannar?");
  expect([index.size, index.like("one 2", 1)]).toEqual([before, []]);
});
