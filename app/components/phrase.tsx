import { Fragment, type ReactNode } from "react";

/** A sentence of the catalogue with elements in the places it names in braces, in the order its language needs. */
export function Phrase({
  text,
  slots,
}: {
  text: string;
  slots: Readonly<Record<string, ReactNode>>;
}) {
  const parts = text.split(/(\{[a-zA-Z]+\})/u);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part.startsWith("{") ? slots[part.slice(1, -1)] : part}
        </Fragment>
      ))}
    </>
  );
}
