import { useInstance } from "#app/components/instance-context.ts";
import { CrisisCard } from "#app/components/crisis/crisis-card.tsx";
import { StripNumbers } from "#app/components/crisis/crisis-strip.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { AskValues } from "#app/forms/ask-values.ts";
import type { OwnCheck } from "#app/forms/own-check.ts";
import type { Peril } from "#moderation/triage.ts";
import type { NotSent } from "./ask-step.ts";
import { CheckForm } from "./check-form.tsx";
import { MarkReasons } from "./mark-reasons.tsx";
import { MarkedNote } from "./marked-note.tsx";
import { NotSentNotice } from "./not-sent-notice.tsx";

interface Props {
  values: AskValues;
  check: OwnCheck;
  notSent: NotSent | null;
  /** What the text says somebody may be in danger of. */
  peril: Peril | null;
}

/** The second step: the text as others read it, with what may tell who someone is. Nothing has been sent yet. */
export function CheckStep({ values, check, notSent, peril }: Props) {
  const t = useMessages();
  const isPublic = values.wish !== "private";
  return (
    <div className="wrap two">
      <div>
        <p className="progress">{t("ask.step", 2)}</p>
        <h1>{isPublic ? t("check.title") : t("check.titlePrivate")}</h1>
        {notSent && <NotSentNotice reason={notSent} />}
        {peril && <CrisisCard peril={peril} isSent={false} />}
        <p className="lead up3">{t("check.found", check.reasons.length)}</p>
        <p className="up2 down5 lead">
          {isPublic ? t("check.noNeed") : t("check.private")}
        </p>
        <MarkedNote text={values.text} marks={check.marks} />
        <MarkReasons reasons={check.reasons} />
        <Limits check={check} />
        <CheckForm values={values} />
      </div>
      <div className="stack loose">{!peril && <Danger />}</div>
    </div>
  );
}

function Limits({ check }: { check: OwnCheck }) {
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

function Danger() {
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
