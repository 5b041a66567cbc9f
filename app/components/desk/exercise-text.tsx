import { Fragment } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { wordsOf } from "#moderation/training/exercise.ts";

/** A text whose every word can be marked, by mouse or key, with or without script. */
export function ExerciseText({ text }: { text: string }) {
  const t = useMessages();
  return (
    <fieldset className="exercise-text">
      <legend>{t("training.text")}</legend>
      <p>
        {wordsOf(text).map(({ start, end }, at) => (
          <Fragment key={start}>
            <label>
              <input type="checkbox" name="ord" value={at} />
              <span>{t("training.wordMark", text.slice(start, end))}</span>
            </label>{" "}
          </Fragment>
        ))}
      </p>
    </fieldset>
  );
}
