import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { InsertButton, type InsertPlace } from "./insert-button.tsx";
import type { TemplateView } from "./outcome-view.ts";

interface Props {
  kind: TemplateView["kind"];
  into: InsertPlace;
}

/** The instance's ready texts for what is being written here, each one press away. */
export function ReadyTexts({ kind, into }: Props) {
  const t = useMessages();
  const { view } = useDesk();
  const templates = view.templates.filter((one) => one.kind === kind);
  if (templates.length === 0) return null;
  return (
    <details className="ready">
      <summary>{t("ready.title", templates.length)}</summary>
      <ul>
        {templates.map(({ id, title, text, unknown }) => (
          <li key={id}>
            <InsertButton
              into={into}
              from={{ kind: "template", id, part: -1 }}
              text={text}
              label={t("ready.insertLabel", title)}
            >
              {t("ready.insert")}
            </InsertButton>
            <span>
              {title}
              {unknown.length > 0 && (
                <small className="block wrong-words">
                  {t("ready.unknown", unknown)}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
