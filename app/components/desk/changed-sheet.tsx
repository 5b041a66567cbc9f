import { useMessages } from "#app/i18n/use-messages.ts";
import type { ChangesSince } from "#app/workflows/changes-since.server.ts";
import { parts } from "#moderation/decision.ts";
import { hasChanged } from "#moderation/word-diff.ts";
import { ChangedWords } from "./changed-words.tsx";

/** A text as it is written, part by part, with every word that was added or removed since it was last read. */
export function ChangedSheet({ changes }: { changes: ChangesSince }) {
  const t = useMessages();
  const { byReader, revisionNumber } = changes;
  const changed = parts.some((part) => hasChanged(changes.parts[part]));
  return (
    <div className="sheet changed">
      <p className="small">
        {t(byReader ? "changes.sinceYours" : "changes.since", revisionNumber)}.{" "}
        {t(changed ? "changes.exact" : "changes.none")}
      </p>
      {parts.map((part) => (
        <div key={part}>
          <h3>
            {t("part.name", part)}{" "}
            {!hasChanged(changes.parts[part]) && (
              <span className="muted small">{t("changes.unchanged")}</span>
            )}
          </h3>
          <p className="prose as-written" data-passages={part}>
            <ChangedWords changes={changes.parts[part]} />
          </p>
        </div>
      ))}
    </div>
  );
}
