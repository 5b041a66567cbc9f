import { type ChildOutcome, childOutcomes } from "#moderation/child-check.ts";

/** What a key press at the desk asks for. */
export type KeyCommand =
  | { command: "move"; step: 1 | -1 }
  | { command: "choose"; option: number }
  | { command: "child"; outcome: ChildOutcome }
  | {
      command:
        | "back"
        | "forward"
        | "mark"
        | "write"
        | "check"
        | "save"
        | "send"
        | "list"
        | "child-step"
        | "endings";
    };

/**
 * Where a key is pressed: in the list of findings, the quiet original, a text, a short field where letters are typed, at the look for
 * a child at risk, or anywhere while the whole wording, or an ending, is read through.
 */
export type Place =
  "list" | "original" | "text" | "field" | "child" | "read-through";

export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const letters: Record<string, KeyCommand> = {
  m: { command: "mark" },
  e: { command: "write" },
  k: { command: "check" },
  b: { command: "child-step" },
  a: { command: "endings" },
  "0": { command: "back" },
  arrowdown: { command: "move", step: 1 },
  arrowup: { command: "move", step: -1 },
};

/**
 * One key each, and none of them a digit: whoever has just pressed 1 for every finding must not answer this with one more 1.
 */
export const childKeys: Record<ChildOutcome, string> = {
  "no-child": "i",
  "no-concern": "n",
  "concern-unknown": "o",
  "report-made": "g",
  "report-exists": "f",
};

/** The command of a key in a place, or null: single keys act only in the list (WCAG 2.1.4), where nobody types. */
export function keyCommand(pressed: Key, place: Place): KeyCommand | null {
  if (pressed.altKey) return null;
  const key = pressed.key.toLowerCase();
  if (pressed.ctrlKey || pressed.metaKey)
    return withControl(key, pressed.shiftKey, place);
  if (key === "escape" && place !== "list") return { command: "list" };
  if (place === "list")
    return /^[1-9]$/.test(key)
      ? { command: "choose", option: Number(key) }
      : (letters[key] ?? null);
  if (place === "child") return childCommand(key);
  if (place === "original" && key === "m") return { command: "mark" };
  return null;
}

function childCommand(key: string): KeyCommand | null {
  const outcome = childOutcomes.find((name) => childKeys[name] === key);
  return outcome === undefined ? null : { command: "child", outcome };
}

function withControl(
  key: string,
  shift: boolean,
  place: Place,
): KeyCommand | null {
  if (key === "s") return { command: "save" };
  if (key === "enter") return { command: "send" };
  // A short field keeps the browser's own undo: what is typed there is not part of the draft.
  // While reading through there is nothing to undo.
  if (place === "field" || place === "read-through") return null;
  if (key === "z") return { command: shift ? "forward" : "back" };
  if (key === "y") return { command: "forward" };
  return null;
}
