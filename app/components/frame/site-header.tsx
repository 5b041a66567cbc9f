import { Icon } from "#app/components/icon.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The top of every page: the way out first in the tab order and always in view, then the skip link, then whose forum it is. */
export function SiteHeader({ municipality }: { municipality: string | null }) {
  const t = useMessages();
  return (
    <header className="top">
      <div className="wrap">
        {municipality && (
          <a className="leave" href="/lamna" rel="nofollow">
            {t("frame.leave")} <Icon name="leave" turns />
          </a>
        )}
        <a className="skip" href="#innehall">
          {t("frame.skip")}
        </a>
        <a className="brand" href="/">
          {municipality && <span className="mark-logo" />}
          <span>
            <b>{t("product")}</b>{" "}
            {municipality && <small>{municipality}</small>}
          </span>
        </a>
      </div>
    </header>
  );
}
