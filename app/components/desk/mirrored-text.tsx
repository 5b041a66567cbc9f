import { useMemo } from "react";
import { useDesk } from "./desk-context.ts";
import type { DraftPart } from "./draft-parts.ts";
import { draftMarks, markTone } from "./group-marks.ts";
import { noteSelection } from "./mark-selection.ts";
import { piecesOf } from "./text-pieces.ts";

interface Props {
  part: Exclude<DraftPart, "title">;
  rows: number;
  describedBy?: string | undefined;
  labelledBy?: string;
}

/**
 * A text that is written in, with its findings marked behind the words. The marks lie in a layer with the same metrics as the
 * textarea on top of it; without script there is only the textarea.
 */
export function MirroredText({ part, rows, describedBy, labelledBy }: Props) {
  const { session, live, locked, dispatch } = useDesk();
  const text = session.draft[part];
  const selectAt = (at: number) => {
    const mark = draftMarks(
      session.review,
      part,
      session.checked,
      session.draft,
    ).find(({ start, end }) => start < at && at < end);
    if (mark)
      dispatch({ type: "selected", group: mark.group.group, focus: false });
  };
  return (
    <div className={live ? "mirror live" : "mirror"}>
      {live && <MarkLayer part={part} text={text} />}
      <textarea
        id={part}
        name={part}
        className="prose"
        rows={rows}
        value={text}
        data-place="text"
        data-part={part}
        spellCheck
        autoComplete="off"
        readOnly={locked}
        aria-busy={locked}
        aria-describedby={describedBy}
        aria-labelledby={labelledBy}
        onChange={({ target, timeStamp }) =>
          dispatch({ type: "typed", part, text: target.value, at: timeStamp })
        }
        onSelect={({ currentTarget, timeStamp }) => {
          const { selectionStart, selectionEnd } = currentTarget;
          if (selectionStart === selectionEnd) selectAt(selectionStart);
          else noteSelection(currentTarget, timeStamp);
        }}
      />
    </div>
  );
}

function MarkLayer({ part, text }: { part: DraftPart; text: string }) {
  const { session } = useDesk();
  const { review, checked, draft, current } = session;
  const pieces = useMemo(
    () => piecesOf(text, draftMarks(review, part, checked, draft)),
    [text, review, part, checked, draft],
  );
  return (
    <div className="layer prose" aria-hidden="true">
      {pieces.map(({ text: words, mark }, index) =>
        mark === null ? (
          words
        ) : (
          <mark
            key={index}
            className={`m ${markTone(mark.group)}${mark.group.group === current ? " now" : ""}`}
            data-n={mark.group.number}
          >
            {words}
          </mark>
        ),
      )}
      {/* A last empty line has height only when something stands on it. */}
      {"\u200b"}
    </div>
  );
}
