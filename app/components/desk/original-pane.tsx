import { useMemo } from "react";
import type { MouseEvent } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { deskTime } from "./desk-time.ts";
import { writtenMarks } from "./group-marks.ts";
import { MarkedParagraphs } from "./marked-paragraphs.tsx";

/** What the resident wrote: quiet, never editable, each finding marked with its number. */
export function OriginalPane() {
  const t = useMessages();
  const { view, session, dispatch } = useDesk();
  const isPrivate = view.wish === "private";
  const marks = useMemo(
    () =>
      writtenMarks(session.review, [
        view.original,
        ...view.additions.map(({ text }) => text),
      ]),
    [session.review, view],
  );
  const select = ({ target }: MouseEvent) => {
    const group =
      target instanceof Element
        ? target.closest<HTMLElement>("[data-group]")?.dataset["group"]
        : undefined;
    if (group !== undefined)
      dispatch({ type: "selected", group, focus: false });
  };
  const marksOf = (index: number) => (isPrivate ? [] : (marks[index] ?? []));
  return (
    <section className="pane private" aria-labelledby="original-title">
      <header>
        <h2 id="original-title">{t("review.original")}</h2>
        <span>
          {t(
            view.claim === "required" && !isPrivate
              ? "review.originalHint"
              : "review.originalPrivateHint",
          )}
        </span>
      </header>
      <div
        className="prose original"
        id="original"
        data-place="original"
        tabIndex={0}
        role="group"
        aria-labelledby="original-title"
        onClick={select}
      >
        <MarkedParagraphs
          text={view.original}
          marks={marksOf(0)}
          current={session.current}
        />
        {view.additions.length > 0 && (
          <h3 className="up4">{t("review.additions")}</h3>
        )}
        {view.additions.map(({ text, writtenAt }, index) => (
          <div key={index} className="up2">
            <p className="small muted">{deskTime(writtenAt, view.now)}</p>
            <MarkedParagraphs
              text={text}
              marks={marksOf(index + 1)}
              current={session.current}
            />
          </div>
        ))}
      </div>
      <SentMessages />
    </section>
  );
}

/** What we have written to the asker before: what they write now may be an answer to it. */
function SentMessages() {
  const t = useMessages();
  const { view } = useDesk();
  if (view.sent.length === 0) return null;
  return (
    <div className="ruled">
      <h3>{t("review.sent")}</h3>
      {view.sent.map(({ text, writtenAt }, index) => (
        <div key={index} className="up2">
          <p className="small muted">{deskTime(writtenAt, view.now)}</p>
          <p className="small kept-lines">{text}</p>
        </div>
      ))}
    </div>
  );
}
