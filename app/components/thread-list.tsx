import type { ReactNode } from "react";
import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

export interface ListedThread {
  id: string;
  title: string;
  topicName: string;
  publishedOn: string;
  postCount: number;
}

interface Props {
  threads: readonly ListedThread[];
  /** Left out where the page itself is the topic. */
  withTopic?: boolean;
  titleOf?: (thread: ListedThread) => ReactNode;
}

/** Answered questions as a list: the question, its topic, when it was answered and how many posts follow. */
export function ThreadList({
  threads,
  withTopic = true,
  titleOf = ({ title }) => title,
}: Props) {
  const t = useMessages();
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <h3>
            <a href={`/fragor/${thread.id}`}>{titleOf(thread)}</a>
          </h3>
          <p className="meta">
            {withTopic && <span>{thread.topicName}</span>}
            <span>
              {t("threads.answeredOn", formatDay(thread.publishedOn))}
            </span>
            {thread.postCount > 0 && (
              <span>{t("threads.posts", thread.postCount)}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
