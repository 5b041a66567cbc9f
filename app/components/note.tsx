import type { ReactNode } from "react";

/** The note a resident dropped in the box: holds only a resident's words, or our rewriting of them. */
export function Note({
  children,
  small = false,
}: {
  children: ReactNode;
  small?: boolean;
}) {
  return (
    <div className={small ? "note small flow" : "note flow"}>{children}</div>
  );
}
