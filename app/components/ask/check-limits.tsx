import { useInstance } from "#app/components/instance-context.ts";
import type { OwnCheck } from "#app/forms/own-check.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** What the checker could not do, and who reads after it. */
export function CheckLimits({ check }: { check: OwnCheck }) {
  const t = useMessages();
  const { reviewMode } = useInstance();
  return (
    <div className="up4 measure">
      {check.hasOtherLanguage && (
        <p className="down2">{t("check.otherLanguage")}</p>
      )}
      {!check.complete && <p className="down2">{t("check.incomplete")}</p>}
      <p className="hint">
        {t("check.canMiss")}{" "}
        {reviewMode.soleAllowed ? t("check.oneReads") : t("check.twoRead")}
      </p>
    </div>
  );
}
