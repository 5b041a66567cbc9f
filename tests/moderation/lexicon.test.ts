import {
  cpSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { fold } from "#moderation/lexicon/fold.ts";
import { listNames } from "#moderation/lexicon/lexicon.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";

const folders: string[] = [];
afterEach(() =>
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })),
);

function copyOfLists(): string {
  const folder = mkdtempSync(join(tmpdir(), "lists-"));
  folders.push(folder);
  cpSync("moderation/lists", folder, { recursive: true });
  return folder;
}

const damages = [
  ["missing", (file: string) => rmSync(file)],
  ["empty", (file: string) => writeFileSync(file, "")],
  ["cut short", (file: string) => truncateSync(file, 40)],
] as const;

test.each(damages)(
  "a list that is %s makes every report incomplete and is named",
  (_damage, damage) => {
    const folder = copyOfLists();
    damage(join(folder, "sv/surnames/items.txt"));
    const report = checkText("Hej", { lexicon: loadLexicon(folder) });
    expect(report.complete).toBe(false);
    expect(report.notChecked).toEqual([
      { what: "list", name: "sv/surnames", reason: "missing" },
    ]);
  },
);

test("without any list, shapes and cues still find, and the report says what is missing", () => {
  const report = checkText("Jag heter Zorvan, ring 070-174 06 05", {
    lexicon: loadLexicon("nowhere"),
  });
  expect(report.notChecked.map(({ name }) => name)).toEqual([...listNames]);
  expect(report.findings.map(({ surface }) => surface)).toEqual(
    expect.arrayContaining(["Zorvan", "070-174 06 05"]),
  );
});

test("every list, and the model, has a hash in the report", () => {
  expect(
    Object.keys(checkText("", { lexicon: loadLexicon() }).listHashes),
  ).toEqual([...listNames, "model"]);
});

const keys = [
  ["René", "rene"],
  ["Åsa", "åsa"],
  ["Müller", "muller"],
  ["Wiśniewska", "wisniewska"],
  ["Sørensen", "sörensen"],
  ["İlker", "ilker"],
  ["O’Hara", "o’hara"],
];

test.each(keys)("%s is looked up as %s", (word, key) =>
  expect(fold(word)).toBe(key),
);
