import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** One step back, and forward again, for those who use a mouse or a finger; each stands there while there is such a step. */
export function UndoButtons() {
  const t = useMessages();
  const { session, live, dispatch } = useDesk();
  const { past, future } = session.history;
  if (!live || past.length + future.length === 0) return null;
  return (
    <p className="row-actions small padded">
      {past.length > 0 && (
        <button
          type="button"
          className="btn slim second"
          onClick={() => dispatch({ type: "back", focus: true })}
        >
          {t("review.undoStep")}
        </button>
      )}
      {future.length > 0 && (
        <button
          type="button"
          className="btn slim second"
          onClick={() => dispatch({ type: "forward", focus: true })}
        >
          {t("review.redoStep")}
        </button>
      )}
    </p>
  );
}
