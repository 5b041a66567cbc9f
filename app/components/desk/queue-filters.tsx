import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { QueueView } from "./queue-view.ts";

/** Narrows the queue to a topic and chooses its order. */
export function QueueFilters({ view }: { view: QueueView }) {
  const t = useMessages();
  return (
    <Form
      className="filters"
      method="get"
      action="/granska"
      key={`${view.tab} ${view.topicId ?? ""} ${view.order}`}
    >
      {view.tab !== "open" && (
        <input type="hidden" name="visa" value={view.tab} />
      )}
      <div>
        <label htmlFor="filter-topic">{t("queue.topic")}</label>
        <select id="filter-topic" name="amne" defaultValue={view.topicId ?? ""}>
          <option value="">{t("queue.allTopics")}</option>
          {view.topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="filter-order">{t("queue.order")}</label>
        <select id="filter-order" name="ordning" defaultValue={view.order}>
          <option value="risk">{t("queue.order.risk")}</option>
          <option value="clock">{t("queue.order.clock")}</option>
        </select>
      </div>
      <button className="btn second">{t("queue.show")}</button>
    </Form>
  );
}
