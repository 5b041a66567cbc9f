import { expect, test } from "vitest";
import { formatText } from "#app/components/desk/format-text.ts";

test("a heading is made of the whole line, wherever in it the cursor stands", () => {
  const { text } = formatText(
    "Hej\nSå gör du",
    { start: 8, end: 8 },
    "heading",
    "text",
  );
  expect(text).toBe("Hej\n## Så gör du");
});

test("every selected line becomes an item, and none twice", () => {
  const { text } = formatText(
    "Ring\n- Skriv",
    { start: 0, end: 12 },
    "list",
    "text",
  );
  expect(text).toBe("- Ring\n- Skriv");
});

test("a link keeps the selected words and leaves the address selected", () => {
  const { text, selection } = formatText(
    "Läs hos 1177 nu",
    { start: 8, end: 12 },
    "link",
    "text",
  );
  expect(text).toBe("Läs hos [1177](https://) nu");
  expect(text.slice(selection.start, selection.end)).toBe("https://");
});

test("a link without selected words gets words to replace", () => {
  expect(
    formatText("", { start: 0, end: 0 }, "link", "länkens text").text,
  ).toBe("[länkens text](https://)");
});
