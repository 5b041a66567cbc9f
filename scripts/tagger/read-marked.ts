import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MarkedSpan, MarkedText } from "./marked-text.ts";

const labelOf: Readonly<Record<string, string>> = {
  p: "PERSON",
  c: "PERSON",
  l: "PLACE",
  o: "ORG",
};

/** Reads one sentence with marks inside: "{p kalle} bor i {l lund}"; a | is a new line. */
export function parseSentence(line: string, id: string): MarkedText {
  const spans: MarkedSpan[] = [];
  let text = "";
  let at = 0;
  for (const match of line.matchAll(/\{([pclo]) ([^{}]+)\}/g)) {
    const [whole, mark = "", name = ""] = match;
    text += line.slice(at, match.index).replaceAll(" | ", "\n");
    spans.push({
      start: text.length,
      end: text.length + name.length,
      label: labelOf[mark] ?? "",
      isFixed: mark === "c",
    });
    text += name;
    at = match.index + whole.length;
  }
  text += line.slice(at).replaceAll(" | ", "\n");
  return { id, source: "sentences", text, spans: endAtWords(text, spans) };
}

/** "{p Cornelia}s" is marked to the end of the word. */
const endAtWords = (text: string, spans: readonly MarkedSpan[]) =>
  spans.map((span) => ({
    ...span,
    end: span.end + (/^s(?!\p{L})/u.test(text.slice(span.end)) ? 1 : 0),
  }));

/** Reads every sentence of a folder, file by file in order of name. */
export function readSentences(folder: string): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"));
      return lines.map((line) => parseSentence(line, `${file}:${line}`));
    });
}

/** Reads a corpus of one marked text a line. */
export const readCorpus = (folder: string, name: string): MarkedText[] =>
  readMarked(folder, name, name);

/** Reads invented letters to a municipality, marked by hand, one a line. */
export const readLetters = (folder: string, name: string): MarkedText[] =>
  readMarked(folder, name, "letters");

function readMarked(
  folder: string,
  name: string,
  source: string,
): MarkedText[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const { id, text, spans } = JSON.parse(line) as MarkedText;
    return { id: `${name}:${id}`, source, text, spans };
  });
}
