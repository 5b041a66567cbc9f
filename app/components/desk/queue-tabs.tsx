import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { queueAddress } from "./queue-address.ts";
import { queueTabs } from "./queue-asked.ts";
import type { QueueView } from "./queue-view.ts";

/** The ways to look at the queue, each with how much it holds. */
export function QueueTabs({ view }: { view: QueueView }) {
  const t = useMessages();
  const { order } = view.asked;
  return (
    <nav className="tabs" aria-label={t("queue.tabs")}>
      {queueTabs.map((tab) => (
        <Link
          key={tab}
          to={queueAddress({ tab, order })}
          aria-current={tab === view.asked.tab ? "page" : undefined}
        >
          {t(`queue.tab.${tab}`)}{" "}
          <span className="count">
            {view.counts[tab].toLocaleString("sv-SE")}
          </span>
        </Link>
      ))}
      <Link to="/granska/andra-lasning">{t("queue.tab.reading")}</Link>
    </nav>
  );
}
