import { Fragment } from "react";

/** A plain text as a person wrote it: an empty line makes a paragraph, a line feed a new line. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/u).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split("\n").map((line, row) => (
            <Fragment key={row}>
              {row > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  );
}
