import type { Word } from "./read-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const denials = () =>
  words(
    "inte aldrig ingen inget inga never not don't doesn't didn't utan wouldn't varken knappast",
  );
/** Words that may stand between a denial and what is denied: "jag skulle aldrig ha tänkt". */
const carriers = () =>
  words(
    "jag han hon vi de att ska skulle kommer vill har hade längre alls heller någonsin tänkt tänker going to want would ever be ha något någon om på som blir är",
  );
const farthest = 4;

let known: {
  denials: ReadonlySet<string>;
  carriers: ReadonlySet<string>;
} | null = null;

/** Tells whether what begins at a word is said not to be so: "jag ska inte ta livet av mig", "aldrig slagit mig". */
export function isDenied(
  read: readonly Word[],
  from: number,
  between: readonly number[],
): boolean {
  known ??= { denials: denials(), carriers: carriers() };
  const keyAt = (at: number) => read[at]?.key ?? "";
  if (between.some((at) => known?.denials.has(keyAt(at)))) return true;
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
    if (read[at + 1]?.begins) return false;
    if (known.denials.has(keyAt(at))) return true;
    if (!known.carriers.has(keyAt(at))) return false;
  }
  return false;
}
