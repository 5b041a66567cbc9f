import { useId } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { passageKey } from "./passage-key.ts";
import type { TypedPassage } from "./reading-view.ts";

interface Props {
  passage: TypedPassage;
  quote: string;
  onRemove: () => void;
}

/** A comment being written on words that were selected in the text. */
export function PassageNote({ passage, quote, onRemove }: Props) {
  const t = useMessages();
  const id = useId();
  const key = passageKey(passage);
  return (
    <div className="field passage-note">
      <label htmlFor={id}>{t("passage.note", shortened(quote))}</label>
      <input type="hidden" name="passage" value={key} />
      <textarea
        id={id}
        name={`note-${key}`}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        autoFocus
        defaultValue={passage.text}
      />
      <p>
        <button type="button" className="as-link small" onClick={onRemove}>
          {t("passage.remove")}
        </button>
      </p>
    </div>
  );
}

const shortened = (quote: string): string =>
  quote.length <= 80 ? quote : `${quote.slice(0, 60)} … ${quote.slice(-15)}`;
