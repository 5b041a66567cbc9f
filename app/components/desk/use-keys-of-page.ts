import { useEffect } from "react";
import type { RefObject } from "react";
import type { Desk } from "./desk-context.ts";
import { askToSend, isHeld } from "./desk-keys.ts";
import { keyCommand } from "./key-command.ts";
import { showCurrent } from "./show-current.ts";

/**
 * Lets Escape lead to the list, and the chords save and send, also while nothing has the focus, as when the desk has just opened: within
 * the desk its own keys see to it. A letter or a digit here would take keys from those who speak to their computer (WCAG 2.1.4); these do not.
 */
export function useKeysOfPage(
  form: RefObject<HTMLFormElement>,
  desk: Desk,
): void {
  useEffect(() => {
    if (!desk.live) return;
    const onKey = (event: KeyboardEvent) => {
      // While the whole is read through, the same keys lead back and send it.
      const { readThrough, outcome } = desk.session;
      if (readThrough !== null || outcome !== null) return;
      if (event.target === document.body) obey(event, form.current, desk);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

function obey(
  event: KeyboardEvent,
  form: HTMLFormElement | null,
  desk: Desk,
): void {
  const command = keyCommand(event, "field");
  if (command === null) return;
  if (command.command === "list") {
    if (form?.querySelector(".finds")) showCurrent(form);
    return;
  }
  event.preventDefault();
  if (command.command === "save") desk.commit(["intent", "save"]);
  if (command.command === "send" && !isHeld(event, command)) askToSend(desk);
}
