import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { queueAddress } from "./queue-address.ts";
import {
  askedClocks,
  askedKinds,
  askedLanguages,
  askedRisks,
  askedWorks,
  queueOrders,
} from "./queue-asked.ts";
import { QueueSelect } from "./queue-select.tsx";
import type { QueueView } from "./queue-view.ts";

const one = (name: string) => ({ value: name, words: name });

/** Narrows the queue and chooses its order; what is seldom used is folded away until it is in use. */
export function QueueFilters({ view: { asked, topics } }: { view: QueueView }) {
  const t = useMessages();
  const { tab, risk, clock, kind, work } = asked;
  const isPaused = tab === "paused";
  const usesMore = [risk, clock, kind, work].some((value) => value !== null);
  return (
    <Form
      className="filters"
      method="get"
      action="/granska"
      key={queueAddress(asked)}
    >
      {tab !== "open" && <input type="hidden" name="visa" value={tab} />}
      <QueueSelect
        name="amne"
        of="topic"
        value={asked.topicId}
        choices={topics.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <QueueSelect
        name="sprak"
        of="language"
        value={asked.language}
        choices={askedLanguages.map(one)}
      />
      {!isPaused && (
        <QueueSelect
          name="ordning"
          of="order"
          value={asked.order}
          choices={queueOrders.map(one)}
        />
      )}
      <details className="more-filters" open={usesMore}>
        <summary>{t("queue.more.filters")}</summary>
        <div>
          <QueueSelect
            name="risk"
            of="risk"
            value={risk}
            choices={askedRisks.map(one)}
          />
          {!isPaused && (
            <QueueSelect
              name="klocka"
              of="clock"
              value={clock}
              choices={askedClocks.map(one)}
            />
          )}
          <QueueSelect
            name="typ"
            of="kind"
            value={kind}
            choices={askedKinds.map(one)}
          />
          {!isPaused && (
            <QueueSelect
              name="lage"
              of="work"
              value={work}
              choices={askedWorks.map(one)}
            />
          )}
        </div>
      </details>
      <button className="btn second">{t("queue.show")}</button>
    </Form>
  );
}
