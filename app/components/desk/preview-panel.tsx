import { useEffect, useRef } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { PublicSheet } from "./public-sheet.tsx";

/** The draft as a reader will meet it, as it read when the reviewer asked. */
export function PreviewPanel() {
  const t = useMessages();
  const { session, live, dispatch } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (session.preview) heading.current?.focus();
  }, [session.preview]);
  if (session.preview === null) return null;
  return (
    <section
      className="preview up3"
      id="preview"
      aria-labelledby="preview-title"
    >
      <h3 id="preview-title" className="tag" tabIndex={-1} ref={heading}>
        {t("review.previewTitle")}
      </h3>
      <PublicSheet sheet={session.preview} />
      {live && (
        <p className="row-actions">
          <button
            type="button"
            className="btn slim plain"
            onClick={() => dispatch({ type: "closed-preview" })}
          >
            {t("review.previewClose")}
          </button>
        </p>
      )}
    </section>
  );
}
