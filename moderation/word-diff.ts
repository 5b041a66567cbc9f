import { keptPairs } from "./longest-common.ts";

/** A stretch of words that stands in both texts, only in the new one, or only in the old one. */
export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

/**
 * What was changed between two texts, word by word: "same" with "added" is the new text, "same" with "removed" the old one.
 * What was removed stands before what came in its place.
 */
export function wordDiff(before: string, after: string): Change[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const changes: Change[] = [];
  let [inOld, inNow] = [0, 0];
  const upTo = (oldEnd: number, nowEnd: number): void => {
    add(changes, "removed", old.slice(inOld, oldEnd).join(""));
    add(changes, "added", now.slice(inNow, nowEnd).join(""));
  };
  for (const [oldAt, nowAt] of keptPairs(...numbered(old, now))) {
    upTo(oldAt, nowAt);
    add(changes, "same", old[oldAt] ?? "");
    [inOld, inNow] = [oldAt + 1, nowAt + 1];
  }
  upTo(old.length, now.length);
  return withoutLoneSpaces(changes);
}

/** Whether anything was changed at all. */
export function hasChanged(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind !== "same");
}

/** Words, spaces, and every other sign by itself; together they are the text. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** The same number for the same word: numbers are compared faster than words. */
function numbered(...texts: [string[], string[]]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return [
    Int32Array.from(texts[0], numberOf),
    Int32Array.from(texts[1], numberOf),
  ];
}

function add(changes: Change[], kind: Change["kind"], text: string): void {
  if (text === "") return;
  const last = changes.at(-1);
  if (last?.kind === kind) last.text += text;
  else changes.push({ kind, text });
}

/** A space that happens to stand between two changes belongs to both: "två katter" became "en hund", not four small things. */
function withoutLoneSpaces(changes: readonly Change[]): Change[] {
  const whole: Change[] = [];
  let run = { removed: "", added: "" };
  const endRun = (): void => {
    add(whole, "removed", run.removed);
    add(whole, "added", run.added);
    run = { removed: "", added: "" };
  };
  for (const [at, { kind, text }] of changes.entries()) {
    if (kind !== "same") run[kind] += text;
    else if (isLoneSpace(changes, at))
      run = { removed: run.removed + text, added: run.added + text };
    else {
      endRun();
      add(whole, "same", text);
    }
  }
  endRun();
  return whole;
}

const isLoneSpace = (changes: readonly Change[], at: number): boolean =>
  at > 0 &&
  at < changes.length - 1 &&
  /^[^\S\n]+$/u.test(changes[at]?.text ?? "");
