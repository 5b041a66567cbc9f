import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { FieldMarks } from "./field-marks.tsx";
import { FormatTools } from "./format-tools.tsx";
import { MirroredText } from "./mirrored-text.tsx";
import { ReadyTexts } from "./ready-texts.tsx";
import { StyleGuide } from "./style-guide.tsx";
import { PartComments } from "./part-comments.tsx";

/** The answer in markdown, with tools for those who do not know it by heart. */
export function AnswerField() {
  const t = useMessages();
  const { session, live, view } = useDesk();
  const { answer } = session.draft;
  const hasMarks = session.review.groups.some(
    ({ status, inDraft }) =>
      status === "open" && inDraft.some(({ part }) => part === "answer"),
  );
  return (
    <div className="field">
      <label htmlFor="answer">{t("review.answer")}</label>
      {live && <FormatTools />}
      <MirroredText
        part="answer"
        rows={10}
        describedBy="answer-hint answer-marks"
      />
      {view.wish === "public" && <FieldMarks part="answer" id="answer-marks" />}
      <PartComments part="answer" />
      <p className="hint" id="answer-hint">
        {live && `${t("review.words", countWords(answer))} `}
        {live &&
          view.wish === "public" &&
          !hasMarks &&
          answer !== "" &&
          `${t("review.marksNone")} `}
        {t("review.formatHint")}
      </p>
      <div className="beside">
        <ReadyTexts kind="answer" into="answer" />
        <StyleGuide rules={view.styleGuide} />
      </div>
    </div>
  );
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
