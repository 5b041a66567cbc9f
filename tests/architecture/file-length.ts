import type { Sources } from "./sources.ts";

const longest = 250;
const nineOfTen = 150;
/** Words, cases and lists of columns are data: they are as long as there is to say. */
const data =
  /^(app\/i18n\/sv\/|db\/migrations\/|scripts\/demo\/|moderation\/lists\/|tests\/(gold|.*\/cases)\/)/;

/** Each file too long to be read in one go, and a word when long files are no longer the exception. */
export function longFiles(sources: Sources): string[] {
  const lengths = [...sources]
    .filter(([file]) => !data.test(file))
    .map(([file, text]) => ({ file, lines: text.trimEnd().split("\n").length }))
    .sort((one, other) => one.lines - other.lines);
  const ninth = lengths[Math.floor(lengths.length * 0.9)]?.lines ?? 0;
  const tooLong = lengths
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => `${file} has ${lines} lines, over ${longest}`);
  return ninth > nineOfTen
    ? [...tooLong, `one file in ten has over ${nineOfTen} lines: ${ninth}`]
    : tooLong;
}
