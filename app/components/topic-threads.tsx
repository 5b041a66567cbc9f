import { useMessages } from "#app/i18n/use-messages.ts";
import { type ListedThread, ThreadList } from "./thread-list.tsx";

interface Props {
  topicId: string;
  threads: readonly ListedThread[];
  /** Where the next page begins; null on the last. */
  older: number | null;
  isFirst: boolean;
}

/** One page of a topic's answered questions, newest first, with the way to older ones and back. */
export function TopicThreads({ topicId, threads, older, isFirst }: Props) {
  const t = useMessages();
  return (
    <section aria-labelledby="lista">
      <h2 className="down3" id="lista">
        {isFirst ? t("topic.latest") : t("topic.older")}
      </h2>
      {threads.length > 0 ? (
        <ThreadList threads={threads} withTopic={false} />
      ) : (
        <p>{t("topic.none")}</p>
      )}
      <p className="row-actions up4">
        {older !== null && (
          <a className="btn second" href={`/amnen/${topicId}?fore=${older}`}>
            {t("topic.showOlder")}
          </a>
        )}
        {!isFirst && (
          <a className="btn second" href={`/amnen/${topicId}`}>
            {t("topic.showLatest")}
          </a>
        )}
      </p>
    </section>
  );
}
