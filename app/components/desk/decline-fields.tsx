import { useRef } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { type DeclineReason, declineReasons } from "#moderation/outcome.ts";
import { EndingChoice, EndingField } from "./ending-fields.tsx";
import { fieldNamed, insertText } from "./insert-text.ts";
import { ReadyTexts } from "./ready-texts.tsx";

/** Why a question is declined, and what the asker is told; choosing a reason brings words for it that can be changed. */
export function DeclineFields() {
  const t = useMessages();
  const brought = useRef("");
  // Words of one's own are never written over.
  const bring = (value: string) => {
    const field = fieldNamed("decline-words");
    const code = declineReasons.find((name) => name === value);
    if (!field || !code) return;
    if (field.value !== "" && field.value !== brought.current) return;
    brought.current = t("outcome.declineReady", code);
    replaceText(field, brought.current);
  };
  const choices = declineReasons.map((value: DeclineReason) => ({
    value,
    label: t("ending.declineReason", value),
  }));
  return (
    <>
      <EndingChoice
        name="decline-code"
        legend={t("ending.decline.reason")}
        choices={choices}
        onChoose={bring}
      />
      <ReadyTexts kind="decline" into="decline-words" />
      <EndingField
        name="decline-words"
        rows={5}
        label={t("ending.decline.words")}
        hint={t("ending.decline.wordsHint")}
      />
      <EndingField
        name="decline-reason"
        label={t("ending.inLog")}
        hint={t("ending.inLogHint")}
      />
    </>
  );
}

/** Puts the words in the place of all that stands in the field; the focus stays where the reason was chosen. */
function replaceText(field: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  field.setSelectionRange(0, field.value.length);
  insertText(field, text);
  if (focused instanceof HTMLElement) focused.focus();
}
