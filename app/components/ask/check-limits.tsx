import { useInstance } from "#app/components/instance-context.ts";
import { type OwnCheck, sawAll } from "#app/forms/own-check.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** What the checker could not do with this text, said before what it found. */
export function CheckGaps({ check }: { check: OwnCheck }) {
  const t = useMessages();
  if (sawAll(check)) return null;
  return (
    <div className="honest down5 measure">
      {check.hasOtherLanguage && <p>{t("check.otherLanguage")}</p>}
      {!check.complete && <p>{t("check.incomplete")}</p>}
    </div>
  );
}

/** That a program misses things, and who reads after it. */
export function CheckLimits() {
  const t = useMessages();
  const { reviewMode } = useInstance();
  return (
    <p className="hint up4 measure">
      {t("check.canMiss")}{" "}
      {reviewMode.soleAllowed ? t("check.oneReads") : t("check.twoRead")}
    </p>
  );
}
