import { useMessages } from "#app/i18n/use-messages.ts";

export interface ListedTopic {
  id: string;
  name: string;
  threadCount: number;
}

/** The shelves of the forum, each with how many questions have been answered. */
export function TopicIndex({ topics }: { topics: readonly ListedTopic[] }) {
  const t = useMessages();
  return (
    <ul className="index">
      {topics.map(({ id, name, threadCount }) => (
        <li key={id}>
          <a href={`/amnen/${id}`}>
            <span>{name}</span>{" "}
            <span className="num">
              {threadCount}{" "}
              <span className="hidden">
                {t("topics.answered", threadCount)}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
