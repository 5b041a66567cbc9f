import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ChangedSheet } from "./changed-sheet.tsx";
import { PublicSheet } from "./public-sheet.tsx";
import type { ReadingView } from "./reading-view.ts";

/** The text to judge: as readers will meet it, or with what was changed since it was last read. */
export function ReadSheet({ view }: { view: ReadingView }) {
  const t = useMessages();
  const { changes, showsChanges } = view;
  return (
    <section className="pane" aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title">{t("second.exactly")}</h2>
        <span>{t("second.topic", view.topicName)}</span>
      </header>
      {changes && <Ways showsChanges={showsChanges} />}
      {changes && showsChanges ? (
        <ChangedSheet changes={changes} />
      ) : (
        <PublicSheet sheet={view.sheet} />
      )}
    </section>
  );
}

function Ways({ showsChanges }: { showsChanges: boolean }) {
  const t = useMessages();
  return (
    <nav className="tabs sheet-ways" aria-label={t("changes.label")}>
      <Link
        to="?visa=andringar"
        preventScrollReset
        aria-current={showsChanges ? "true" : undefined}
      >
        {t("changes.show")}
      </Link>
      <Link
        to="?visa=hela"
        preventScrollReset
        aria-current={showsChanges ? undefined : "true"}
      >
        {t("changes.whole")}
      </Link>
    </nav>
  );
}
