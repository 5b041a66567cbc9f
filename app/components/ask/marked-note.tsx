import { Fragment } from "react";
import { Note } from "#app/components/note.tsx";
import {
  markedParagraphs,
  type MarkedRun,
} from "#app/forms/marked-paragraphs.ts";
import type { Mark } from "#app/forms/own-check.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** A resident's text with its marks; each leads to the reason below, told by number, line and words. */
export function MarkedNote({
  text,
  marks,
}: {
  text: string;
  marks: readonly Mark[];
}) {
  return (
    <Note>
      {markedParagraphs(text, marks).map((lines, index) => (
        <p key={index}>
          {lines.map((runs, row) => (
            <Fragment key={row}>
              {row > 0 && <br />}
              {runs.map((run, place) => (
                <Run key={place} run={run} />
              ))}
            </Fragment>
          ))}
        </p>
      ))}
    </Note>
  );
}

function Run({ run: { text, mark } }: { run: MarkedRun }) {
  const t = useMessages();
  if (!mark) return text;
  return (
    <a className={`m ${mark.tier}`} href={`#markering-${mark.number}`}>
      {text}
      <sup>
        <span className="hidden">{t("check.mark")} </span>
        {mark.number}
      </sup>
    </a>
  );
}
