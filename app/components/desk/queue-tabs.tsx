import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { queueAddress } from "./queue-address.ts";
import { queueTabs } from "./queue-view.ts";
import type { QueueView } from "./queue-view.ts";

const most = 100;

/** The ways to look at the queue, each with how much it holds. */
export function QueueTabs({ view }: { view: QueueView }) {
  const t = useMessages();
  return (
    <nav className="tabs" aria-label={t("queue.tabs")}>
      {queueTabs.map((tab) => (
        <Link
          key={tab}
          to={queueAddress({ tab, order: view.order, topicId: null })}
          aria-current={tab === view.tab ? "page" : undefined}
        >
          {t(`queue.tab.${tab}`)}{" "}
          <span className="count">
            {view.counts[tab] < most ? view.counts[tab] : `${most - 1}+`}
          </span>
        </Link>
      ))}
      <Link to="/granska/andra-lasning">{t("queue.tab.reading")}</Link>
    </nav>
  );
}
