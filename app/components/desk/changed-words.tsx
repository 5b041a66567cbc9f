import { useMessages } from "#app/i18n/use-messages.ts";
import type { Change } from "#moderation/word-diff.ts";

/** A text with what was added and removed: underlined, struck out, and said aloud by a screen reader. */
export function ChangedWords({ changes }: { changes: readonly Change[] }) {
  const t = useMessages();
  return changes.map(({ kind, text }, index) => {
    if (kind === "same") return text;
    const Tag = kind === "added" ? "ins" : "del";
    return (
      <Tag key={index}>
        <span className="hidden"> {t(`changes.${kind}`)} </span>
        {text}
        <span className="hidden"> {t("changes.end")} </span>
      </Tag>
    );
  });
}
