import type { ReactNode } from "react";
import { useDesk } from "./desk-context.ts";
import { fieldNamed, insertText } from "./insert-text.ts";

export type InsertPlace =
  "answer" | "return-words" | "link-words" | "refer-words" | "decline-words";

interface Props {
  into: InsertPlace;
  /** Which text this is: its kind, its id, and which part of it; the whole is -1. */
  from: { kind: "template" | "thread"; id: string; part: number };
  text: string;
  label: string;
  children: ReactNode;
}

/** Puts a ready text into what is being written: at the cursor, or at the end where no script runs. */
export function InsertButton({ into, from, text, label, children }: Props) {
  const { live } = useDesk();
  const put = () => {
    const field = fieldNamed(into);
    if (field) insertText(field, text);
  };
  return (
    <button
      className="btn slim second"
      aria-label={label}
      {...(live
        ? { type: "button" as const, onClick: put }
        : {
            name: "insert",
            value: [into, from.kind, from.id, from.part].join(":"),
          })}
    >
      {children}
    </button>
  );
}
