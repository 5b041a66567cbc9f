import { Note } from "#app/components/note.tsx";
import { Paragraphs } from "#app/components/paragraphs.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The question as it was written, folded away; or that it has been erased. */
export function OwnWords({ text }: { text: string }) {
  const t = useMessages();
  if (text === "") return <p className="hint">{t("code.textGone")}</p>;
  return (
    <details>
      <summary>{t("code.ownWords")}</summary>
      <Note small>
        <Paragraphs text={text} />
      </Note>
    </details>
  );
}
