import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** What the checker could not do, said before its findings: they are not all there is. */
export function NotChecked() {
  const t = useMessages();
  const { complete, notChecked } = useDesk().session.review;
  if (notChecked.length === 0) return null;
  return (
    <div className="limits" role={complete ? "note" : "alert"}>
      <h3>{t(complete ? "review.readYourself" : "review.notChecked")}</h3>
      <ul className="small deep">
        {notChecked.map(({ what, name }) => (
          <li key={`${what} ${name}`}>
            {t("review.notChecked.one", { what, name })}
          </li>
        ))}
      </ul>
      {notChecked.some(({ what }) => what === "language") && (
        <p className="small">{t("review.foreignHint")}</p>
      )}
      {!complete && <p className="small">{t("review.notCheckedHint")}</p>}
    </div>
  );
}
