import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { formatText } from "./format-text.ts";
import type { Format } from "./format-text.ts";

const formats = ["heading", "list", "link"] as const;

/** Buttons that write markdown around what is selected in the answer. */
export function FormatTools() {
  const t = useMessages();
  const { session, dispatch } = useDesk();
  const apply = (format: Format, at: number) => {
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
    dispatch({ type: "typed", part: "answer", text: formatted.text, at });
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
      role="group"
      aria-label={t("review.format")}
    >
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="btn slim second"
          onClick={({ timeStamp }) => apply(format, timeStamp)}
        >
          {t(`review.format.${format}`)}
        </button>
      ))}
    </div>
  );
}
