import { parts } from "#moderation/decision.ts";
import type { TypedPassage } from "./reading-view.ts";

type Place = Omit<TypedPassage, "text">;

/** The name of a passage in a form: "question:12:45". */
export function passageKey({ part, start, end }: Place): string {
  return `${part}:${start}:${end}`;
}

/** The passage a form names, or null when it names none. */
export function passageFrom(key: string): Place | null {
  const [name, start = "", end = "", ...rest] = key.split(":");
  const part = parts.find((one) => one === name);
  const isPlace = /^\d{1,5}$/.test(start) && /^\d{1,5}$/.test(end);
  return part && isPlace && rest.length === 0
    ? { part, start: Number(start), end: Number(end) }
    : null;
}
