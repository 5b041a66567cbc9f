import { Phone } from "#app/components/phone.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** What to do when a child may come to harm: whom to call, what to tell, how to ask somebody we do not know, and the law behind it. */
export function ChildGuide() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <div className="guide flow small" id="barn-guide">
      <p>
        <b>{t("child.guide.alarmed")}</b>
      </p>
      <ol className="flow">
        <li>{t("child.guide.danger")}</li>
        <li>
          {t("child.guide.call")}{" "}
          {view.duty && (
            <>
              {t("child.guide.duty", view.duty.name)}{" "}
              <Phone number={view.duty.phone} />.
            </>
          )}
        </li>
        <li>{t("child.guide.write")}</li>
        <li>
          {t("child.guide.unknown")}{" "}
          <a href="#ending-return">{t("child.guide.ask")}</a>.
        </li>
        <li>
          <a href={`/granska/fragor/${view.id}/underlag`}>
            {t("child.guide.export")}
          </a>
          . {t("child.guide.exportWhy")}
        </li>
      </ol>
      <p className="muted">{t("child.guide.source")}</p>
    </div>
  );
}
