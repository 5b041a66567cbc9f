import { useMemo } from "react";
import type { GroupMark } from "./group-marks.ts";
import { Mark } from "./mark.tsx";
import { marksWithin, paragraphsOf, piecesOf } from "./text-pieces.ts";

interface Props {
  text: string;
  marks: readonly GroupMark[];
  current: string | null;
}

/** A resident's words in paragraphs, as they wrote them, with each finding marked. */
export function MarkedParagraphs({ text, marks, current }: Props) {
  const paragraphs = useMemo(
    () =>
      paragraphsOf(text).map((span) => ({
        start: span.start,
        pieces: piecesOf(
          text.slice(span.start, span.end),
          marksWithin(marks, span),
        ),
      })),
    [text, marks],
  );
  return (
    <>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map(({ text: words, mark }, index) =>
            mark === null ? (
              words
            ) : (
              <Mark
                key={index}
                mark={mark}
                text={words}
                current={mark.group.group === current}
              />
            ),
          )}
        </p>
      ))}
    </>
  );
}
