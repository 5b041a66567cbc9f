import { useMessages } from "#app/i18n/use-messages.ts";

/** How answers are written here, beside where they are written. */
export function StyleGuide({ rules }: { rules: readonly string[] }) {
  const t = useMessages();
  return (
    <details className="ready">
      <summary>{t("guide.title")}</summary>
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
