import { Icon } from "#app/components/icon.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { CheckView } from "./reading-view.ts";

/** What the checker says of exactly this text, and why what was kept was kept. */
export function CheckPane({
  check,
  version,
}: {
  check: CheckView;
  version: number;
}) {
  const t = useMessages();
  const { must, judge, complete, notChecked, total, removed, replaced, kept } =
    check;
  const isClean = must + judge === 0;
  return (
    <section className="pane" aria-labelledby="check-title">
      <header>
        <h2 id="check-title">{t("second.check")}</h2>
        <span>{t("second.checkRan", version)}</span>
      </header>
      <div className="flow small">
        <p className={isClean ? "pass inline" : "fail inline"}>
          <Icon name={isClean ? "check" : "warning"} />{" "}
          {isClean ? t("second.clean") : t("second.notClean", must, judge)}
        </p>
        {!complete && (
          <p className="fail inline">
            <Icon name="warning" /> {t("second.incomplete")}
          </p>
        )}
        {notChecked.map(({ what, name }) => (
          <p key={`${what} ${name}`}>
            {t("review.notChecked.one", { what, name })}
          </p>
        ))}
        <p>{t("second.outcome", total, removed, replaced, kept.length)}</p>
        {kept.length > 0 && (
          <details>
            <summary>{t("second.keptReasons")}</summary>
            <ul className="deep">
              {kept.map(({ surface, reason }) => (
                <li key={surface}>
                  <q>{surface}</q> {t("second.keptReason", reason)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
