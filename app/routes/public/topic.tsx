import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Crumbs } from "#app/components/crumbs.tsx";
import { TopicAside } from "#app/components/topic-aside.tsx";
import { TopicThreads } from "#app/components/topic-threads.tsx";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { listPublishedThreads } from "#db/queries/forum.server.ts";
import { samePageForAll } from "./page-headers.ts";
import { requireTopic, sequenceBefore } from "./topic-address.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

const pageSize = 20;

export const headers = samePageForAll;

// A topic of danger keeps its name out of the history of a device that may be shared.
export const meta = titled<typeof loader>((data) =>
  data && !data.topic.isRisk ? data.topic.name : t("topic.pageTitle"),
);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const topic = requireTopic(instance, params["topicId"]);
  const before = sequenceBefore(request.url);
  const range = {
    topicId: topic.id,
    limit: pageSize + 1,
    ...(before === null ? {} : { before }),
  };
  const lines = await listPublishedThreads(app.db, instanceId, range);
  const threads = lines.slice(0, pageSize);
  const older =
    lines.length > pageSize ? (threads.at(-1)?.sequence ?? null) : null;
  return { topic, threads, older, isFirst: before === null };
}

export default function Topic() {
  const t = useMessages();
  const { topic, ...page } = useLoaderData<typeof loader>();
  return (
    <div className="wrap">
      <Crumbs steps={[{ name: t("frame.topics"), address: "/amnen" }]} />
      <div className="head">
        <h1>{topic.name}</h1>
        <p className="lead">{topic.description}</p>
      </div>
      <div className="two">
        <TopicThreads topicId={topic.id} {...page} />
        <TopicAside isRisk={topic.isRisk} />
      </div>
    </div>
  );
}
