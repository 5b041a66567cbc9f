import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { FormName, ShownView, Tried } from "./code-step.ts";

/** A form that was not taken and has left the page since: says so on top, and gives the words back, which nobody else has. */
export function GoneForm({
  tried,
  view,
}: {
  tried: Tried | null;
  view: ShownView;
}) {
  const t = useMessages();
  if (tried === null || isShown[tried.form](view)) return null;
  const { form, text, problem } = tried;
  const isTwice = problem.code === "already-asked";
  return (
    <div className="up4">
      <ErrorSummary title={t(`tried.${form}`)}>
        <p>{t(isTwice ? "problem.already-asked" : "problem.closed")}</p>
      </ErrorSummary>
      {form !== "notice" && text !== "" && (
        <div className="flow measure">
          <p>{t("tried.keptWords")}</p>
          <Note small>
            <Paragraphs text={text} />
          </Note>
        </div>
      )}
    </div>
  );
}

/** Which of the forms stand on the page as it is now. */
const isShown: Record<FormName, (view: ShownView) => boolean> = {
  write: ({ canWrite, preview }) => canWrite && preview === null,
  object: ({ preview }) => preview !== null,
  removal: (view) => view.removal === "possible",
  notice: (view) => view.notice === "off",
  feedback: ({ canGiveFeedback }) => canGiveFeedback,
};
