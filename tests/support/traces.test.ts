import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";
import { contentsOf, filesUnder, openFilesOf, tracesIn } from "./traces.ts";

const word = "Kvistgrensbacken";

const inBase64 = (before: number): [how: string, content: Buffer] => {
  const text = `${"a".repeat(before)}${word} och mer`;
  const encoded = Buffer.from(text).toString("base64");
  return [`in base64, ${before} signs in`, Buffer.from(encoded)];
};
const contents: [how: string, content: Buffer][] = [
  ["as it is", Buffer.from(`x${word}y`)],
  ["in small letters", Buffer.from(word.toLowerCase())],
  ["in two bytes a sign", Buffer.from(word, "utf16le")],
  ["in hex", Buffer.from(Buffer.from(word).toString("hex"))],
  ...[0, 1, 2].map(inBase64),
];

test.each(contents)("a word is found %s", (_how, content) => {
  expect(tracesIn([content], [word])).toEqual([word]);
});

test("a word that is not there is not found", () => {
  expect(tracesIn([Buffer.from("Kvistgrens och backen")], [word])).toEqual([]);
});

test("a file that a process has removed and holds open is among its files", () => {
  const file = path.join(temporaryFolder(), "a");
  writeFileSync(file, word);
  expect(filesUnder(path.dirname(file))).toEqual([file]);
  const handle = openSync(file, "r");
  rmSync(file);
  const found = tracesIn(contentsOf(openFilesOf(process.pid)), [word]);
  closeSync(handle);
  expect(found).toEqual(process.platform === "linux" ? [word] : []);
});
