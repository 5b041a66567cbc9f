import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CrisisBox } from "#app/components/crisis/crisis-box.tsx";
import { Hero } from "#app/components/home/hero.tsx";
import { NewAnswers } from "#app/components/home/new-answers.tsx";
import { Steps } from "#app/components/home/steps.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { TopicIndex } from "#app/components/topic-index.tsx";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { answerTime } from "#app/workflows/answer-time.server.ts";
import {
  countThreads,
  listPublishedThreads,
  listTopics,
} from "#db/queries/forum.server.ts";
import { samePageForAll } from "./page-headers.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = samePageForAll;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? t("home.pageTitle", data.municipality) : t("product") },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const [threads, topics, threadCount, { workingDays }] = await Promise.all([
    listPublishedThreads(app.db, instanceId, { limit: 5 }),
    listTopics(app.db, instanceId),
    countThreads(app.db, instanceId),
    answerTime(app, instance),
  ]);
  return {
    municipality: instance.name,
    threads,
    topics,
    threadCount,
    workingDays,
  };
}

export default function Home() {
  const { threads, topics, threadCount, workingDays } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Hero
        latest={threads[0] ?? null}
        threadCount={threadCount}
        workingDays={workingDays}
      />
      <div className="wrap">
        <div className="section two">
          <div>
            <Search />
            <Topics topics={topics} />
          </div>
          <Steps />
        </div>
        <div className="section two">
          <NewAnswers threads={threads} />
          <div>
            <CrisisBox />
          </div>
        </div>
      </div>
    </>
  );
}

function Search() {
  const t = useMessages();
  return (
    <section aria-labelledby="sok-rubrik">
      <h2 id="sok-rubrik" className="down3">
        {t("home.search")}
      </h2>
      <SearchForm hiddenLabel />
    </section>
  );
}

function Topics({ topics }: Parameters<typeof TopicIndex>[0]) {
  const t = useMessages();
  return (
    <section className="up6" aria-labelledby="amnen">
      <h2 className="down3" id="amnen">
        {t("home.topics")}
      </h2>
      <TopicIndex topics={topics} />
    </section>
  );
}
