/** What a key press at the desk asks for. */
export type KeyCommand =
  | { command: "move"; step: 1 | -1 }
  | { command: "choose"; option: number }
  | {
      command:
        | "back"
        | "forward"
        | "mark"
        | "write"
        | "check"
        | "save"
        | "send"
        | "list";
    };

/**
 * Where a key is pressed: in the list of findings, the quiet original, a text, a short field where letters are typed, or anywhere
 * while the whole wording is read through.
 */
export type Place = "list" | "original" | "text" | "field" | "read-through";

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
  "0": { command: "back" },
  arrowdown: { command: "move", step: 1 },
  arrowup: { command: "move", step: -1 },
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
  if (place === "original" && key === "m") return { command: "mark" };
  return null;
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
