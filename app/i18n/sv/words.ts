const numbers = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];
const weekdays = [
  "måndag",
  "tisdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lördag",
  "söndag",
];

/** A count in words up to twelve, then in digits. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function numberWordFirst(count: number): string {
  return capitalised(numberWord(count));
}

/** Some working days in words: "två arbetsdagar". */
export function workingDays(count: number): string {
  return count === 1 ? "en arbetsdag" : `${numberWord(count)} arbetsdagar`;
}

/** The sentence with a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
}

/** Some words as a list in a sentence: "a, b och c". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  const first = words.slice(0, -1).join(", ");
  return first ? `${first} och ${last}` : last;
}

/** When staff are at work: "vardagar 8–16". */
export function openHours(
  days: readonly number[],
  from: string,
  to: string,
): string {
  return `${openDays(days)} ${clockWord(from)}–${clockWord(to)}`;
}

function openDays(days: readonly number[]): string {
  const sorted = [...days].sort((one, other) => one - other);
  if (sorted.join() === "1,2,3,4,5") return "vardagar";
  if (sorted.join() === "1,2,3,4,5,6,7") return "alla dagar";
  return listOf(sorted.map((day) => `${weekdays[day - 1] ?? ""}ar`));
}

const clockWord = (clock: string): string =>
  clock.replace(/^0/, "").replace(/:00$/, "").replace(":", ".");
