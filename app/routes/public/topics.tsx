import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { TopicShelf } from "#app/components/topic-shelf.tsx";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { listTopics } from "#db/queries/forum.server.ts";
import { samePageForAll } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta = titled(() => t("topics.pageTitle"));

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instanceId } = requireInstance(context);
  return { topics: await listTopics(app.db, instanceId) };
}

export default function Topics() {
  const t = useMessages();
  const { topics } = useLoaderData<typeof loader>();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t("topics.title")}</h1>
        <p className="lead">{t("topics.lead")}</p>
      </div>
      <div className="two">
        <TopicShelf topics={topics} />
        <div className="stack loose">
          <SearchForm />
          <CrisisBox />
        </div>
      </div>
    </div>
  );
}
