import { useEffect } from "react";
import { type Desk, useDesk } from "./desk-context.ts";
import { isHeld } from "./desk-keys.ts";
import { keyCommand } from "./key-command.ts";

/** Lets the keys that send and lead back act wherever the focus is, since reading moves it nowhere in particular. */
export function useReadThroughKeys(): void {
  const desk = useDesk();
  const { live } = desk;
  useEffect(() => {
    if (!live) return;
    const onKey = (event: KeyboardEvent) => {
      const command = keyCommand(event, "read-through");
      if (command === null) return;
      event.preventDefault();
      if (isHeld(event, command)) return;
      if (command.command === "list") leadBack(desk);
      if (command.command === "send") sendOn(desk);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

function leadBack({ session, dispatch }: Desk): void {
  dispatch({
    type: session.outcome ? "closed-outcome" : "closed-read-through",
  });
}

function sendOn({ session, commit }: Desk): void {
  if (session.outcome) commit(["end", session.outcome.ending]);
  else commit(["intent", "send"]);
}
