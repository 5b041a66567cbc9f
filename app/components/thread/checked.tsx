import { Icon } from "#app/components/icon.tsx";
import { useInstanceIfAny } from "#app/components/instance-context.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Says that a colleague has read it; stands only where nobody may publish alone, so that it is always true; the desk, which belongs to no resident's page, does not say it. */
export function Checked() {
  const t = useMessages();
  if (useInstanceIfAny()?.reviewMode.soleAllowed !== false) return null;
  return (
    <span className="checked">
      <Icon name="check" /> {t("note.checked")}
    </span>
  );
}
