import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { LineView } from "./queue-view.ts";

/** What sets a question apart: another language than Swedish, that it belongs in a thread, and which others it is like. */
export function LineTags({ line }: { line: LineView }) {
  const t = useMessages();
  const { language, kind, similar } = line;
  if (language === "sv" && kind === "question" && similar.length === 0)
    return null;
  return (
    <span className="line-tags">
      {kind === "reply" && <span className="tag">{t("queue.reply")}</span>}
      {language !== "sv" && (
        <span className="tag">{t("queue.language", language)}</span>
      )}
      {similar.length > 0 && (
        <span>
          {t("queue.similar")}{" "}
          {similar.map(({ id, number }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link to={`/granska/fragor/${id}`}>
                {t("queue.similarTo", number)}
              </Link>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
