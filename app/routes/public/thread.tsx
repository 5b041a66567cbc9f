import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Crumbs } from "#app/components/crumbs.tsx";
import { Answer } from "#app/components/thread/answer.tsx";
import { Discussion } from "#app/components/thread/discussion.tsx";
import { HelpedQuestion } from "#app/components/thread/helped-question.tsx";
import { Question } from "#app/components/thread/question.tsx";
import { shortTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { answerTime } from "#app/workflows/answer-time.server.ts";
import { closedFor } from "#app/workflows/discussion-of.ts";
import {
  findPublishedThread,
  isUnpublished,
  listPublishedThreads,
} from "#db/queries/forum.server.ts";
import { listPosts } from "#db/queries/forum-posts.server.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { gone, notFound } from "./not-found.ts";
import { forwardHeaders } from "./page-headers.ts";
import { threadHeaders } from "./thread-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

const othersShown = 3;

export const headers = forwardHeaders;

// A topic of danger keeps its questions out of the history of a device that may be shared.
export const meta = titled<typeof loader>((data) =>
  data && !data.thread.isRisk
    ? shortTitle(data.thread.title)
    : t("read.pageTitle"),
);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { app, instance, instanceId } = requireInstance(context);
  const id = parseId<ThreadId>(params["threadId"]);
  if (!id) throw notFound();
  const thread = await findPublishedThread(app.db, instanceId, id);
  if (!thread)
    throw (await isUnpublished(app.db, instanceId, id)) ? gone() : notFound();
  const posts = await listPosts(app.db, instanceId, id);
  const lines = await listPublishedThreads(app.db, instanceId, {
    topicId: thread.topicId,
    limit: othersShown + 1,
  });
  const others = lines.filter((line) => line.id !== id).slice(0, othersShown);
  const topic =
    instance.topics.find((each) => each.id === thread.topicId) ?? null;
  const { workingDays } = await answerTime(app, instance);
  const closed = closedFor(instance, thread);
  return json(
    {
      ...{ thread, posts, others, topic, closed, workingDays },
      isOld: isOld(thread, app.now()),
    },
    { headers: threadHeaders(thread.publishedOn, app.now()) },
  );
}

const oneYear = 365 * 86_400_000;

/** The banner comes with the first page made after the day; a cached page is made anew when anything is published. */
const isOld = (
  {
    publishedOn,
    correctedOn,
  }: { publishedOn: string; correctedOn: string | null },
  now: Date,
): boolean => now.getTime() - Date.parse(correctedOn ?? publishedOn) > oneYear;

export default function Thread() {
  const { thread, others, topic, isOld, ...discussion } =
    useLoaderData<typeof loader>();
  const { title, questionHtml, answerHtml, topicName, isRisk, ...told } =
    thread;
  return (
    <div className="wrap">
      <Crumbs
        steps={[
          topic
            ? { name: topicName, address: `/amnen/${topic.id}` }
            : { name: topicName },
        ]}
      />
      <div className="row head">
        <div className="text wide">
          <h1>{title}</h1>
        </div>
      </div>
      <Question html={questionHtml} publishedOn={thread.publishedOn} />
      <Answer
        {...told}
        html={answerHtml}
        isOld={isOld}
        isRisk={isRisk === 1}
        topic={topic}
        others={others}
      />
      <HelpedQuestion threadId={thread.id} />
      <Discussion {...discussion} threadId={thread.id} byline={thread.byline} />
      <p className="small no-print">
        <a href={`/sag-till/${thread.id}`}>{t("read.report")}</a>
      </p>
    </div>
  );
}
