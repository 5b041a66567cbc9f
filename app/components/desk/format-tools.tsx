import { useState } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { formatText } from "./format-text.ts";
import type { Format } from "./format-text.ts";

const formats = ["heading", "list", "link"] as const;

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Buttons that write markdown around what is selected in the answer; one stop for the Tab key, and the arrows lead between them. */
export function FormatTools() {
  const t = useMessages();
  const { session, dispatch } = useDesk();
  const [at, setAt] = useState(0);
  const apply = (format: Format, time: number) => {
    const field =
      document.querySelector<HTMLTextAreaElement>("textarea#answer");
    if (field === null || field.readOnly) return;
    const selection = { start: field.selectionStart, end: field.selectionEnd };
    const formatted = formatText(
      session.draft.answer,
      selection,
      format,
      t("review.format.link.words"),
    );
    dispatch({ type: "typed", part: "answer", text: formatted.text, at: time });
    // After React has written the new text into the field.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(
        formatted.selection.start,
        formatted.selection.end,
      );
    });
  };
  return (
    <div
      className="tools up1 down1"
      role="toolbar"
      aria-label={t("review.format")}
      onKeyDown={(event) => {
        const to = at + (steps[event.key] ?? 0);
        const button = event.currentTarget.querySelectorAll("button")[to];
        if (to === at || !button) return;
        event.preventDefault();
        setAt(to);
        button.focus();
      }}
    >
      {formats.map((format, index) => (
        <button
          key={format}
          type="button"
          className="btn slim second"
          tabIndex={index === at ? 0 : -1}
          onClick={({ timeStamp }) => apply(format, timeStamp)}
        >
          {t(`review.format.${format}`)}
        </button>
      ))}
    </div>
  );
}
