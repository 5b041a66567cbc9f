import { type ReactNode, useId } from "react";

/** A section whose heading hangs in the margin beside its text. */
export function Row({
  heading,
  children,
}: {
  heading: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="row" aria-labelledby={id}>
      <div className="side">
        <h2 className="voice" id={id}>
          {heading}
        </h2>
      </div>
      <div className="text flow">{children}</div>
    </section>
  );
}
