import { useEffect } from "react";
import { useDesk } from "./desk-context.ts";
import { isHeld } from "./desk-keys.ts";
import { keyCommand } from "./key-command.ts";

/** Lets the keys that send and lead back act wherever the focus is, since reading moves it nowhere in particular. */
export function useReadThroughKeys(): void {
  const { live, dispatch, commit } = useDesk();
  useEffect(() => {
    if (!live) return;
    const onKey = (event: KeyboardEvent) => {
      const command = keyCommand(event, "read-through");
      if (command === null) return;
      event.preventDefault();
      if (isHeld(event, command)) return;
      if (command.command === "list")
        return dispatch({ type: "closed-read-through" });
      if (command.command === "send") return commit(["intent", "send"]);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
