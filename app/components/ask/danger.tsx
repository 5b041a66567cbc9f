import { StripNumbers } from "#app/components/crisis/crisis-strip.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Beside the look at one's own text: whom to call instead of waiting. */
export function Danger() {
  const t = useMessages();
  return (
    <div className="honest">
      <p>
        <b>{t("check.danger")}</b>
      </p>
      <p className="small up1">
        {t("check.dangerCall")} <StripNumbers />
      </p>
    </div>
  );
}
