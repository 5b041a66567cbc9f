import { Icon } from "#app/components/icon.tsx";
import { useInstance } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Says that a colleague has read it; stands only where nobody may publish alone, so that it is always true. */
export function Checked() {
  const t = useMessages();
  if (useInstance().reviewMode.soleAllowed) return null;
  return (
    <span className="checked">
      <Icon name="check" /> {t("note.checked")}
    </span>
  );
}
