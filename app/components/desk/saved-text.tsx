import { useMessages } from "#app/i18n/use-messages.ts";
import type { Draft } from "#moderation/decision.ts";
import { draftParts } from "./draft-parts.ts";

/** The wording as it is saved, beside the words of who lost the question. */
export function SavedText({ draft, by }: { draft: Draft; by: string }) {
  const t = useMessages();
  const written = draftParts.filter((part) => draft[part] !== "");
  return (
    <section className="pane down4" aria-labelledby="saved-title">
      <header>
        <h2 id="saved-title">{t("lost.saved")}</h2>
      </header>
      <div>
        <p>{t("lost.savedBy", by)}</p>
        {written.map((part) => (
          <div className="up3" key={part}>
            <h3>{t("review.stale.part", part)}</h3>
            <div className="kept-lines">{draft[part]}</div>
          </div>
        ))}
      </div>
    </section>
  );
}
