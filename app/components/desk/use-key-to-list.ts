import { useEffect } from "react";
import type { RefObject } from "react";
import { showCurrent } from "./show-current.ts";

/**
 * Lets Escape lead to the list also while nothing has the focus, as when the desk has just opened: within the desk its own keys see to it.
 * A letter or a digit here would take keys from those who speak to their computer (WCAG 2.1.4); Escape does not.
 */
export function useKeyToList(
  form: RefObject<HTMLFormElement>,
  live: boolean,
): void {
  useEffect(() => {
    if (!live) return;
    const onKey = (event: KeyboardEvent) => {
      const desk = form.current;
      if (event.key !== "Escape" || event.target !== document.body) return;
      // While the whole is read through, Escape leads back to the desk.
      if (desk?.querySelector(".finds")?.closest("[hidden]") === null)
        showCurrent(desk);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [form, live]);
}
