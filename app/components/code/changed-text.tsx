import { ChangedWords } from "#app/components/desk/changed-words.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Change } from "#moderation/word-diff.ts";

/** A text with what was taken out and what was put in, told by line and by words, so that it needs no colour. */
export function ChangedText({ changes }: { changes: readonly Change[] }) {
  const t = useMessages();
  return (
    <div className="changes up2">
      <h3 className="t1 down2">{t("replyView.changes")}</h3>
      <p className="note small">
        <ChangedWords changes={changes} />
      </p>
    </div>
  );
}
