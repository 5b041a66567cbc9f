import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Says that the question has been taken back, and what that means. */
export function WithdrawnStep() {
  const t = useMessages();
  return (
    <div className="wrap">
      <div className="flow">
        <h1>{t("withdrawn.title")}</h1>
        <p className="lead">{t("withdrawn.text")}</p>
        <p className="row-actions up5">
          <a className="btn second" href="/">
            {t("missing.start")}
          </a>
        </p>
      </div>
      <div className="section">
        <CrisisBox wide />
      </div>
    </div>
  );
}
