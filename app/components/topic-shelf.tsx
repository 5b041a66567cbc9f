import { useMessages } from "#app/i18n/use-messages.ts";
import type { ListedTopic } from "./topic-index.tsx";

/** The topics with what each is about. */
export function TopicShelf({
  topics,
}: {
  topics: readonly (ListedTopic & { description: string })[];
}) {
  const t = useMessages();
  return (
    <ul className="threads">
      {topics.map(({ id, name, description, threadCount }) => (
        <li key={id}>
          <h2>
            <a href={`/amnen/${id}`}>{name}</a>
          </h2>
          <p className="excerpt">{description}</p>
          <p className="meta">
            <span>
              {threadCount} {t("topics.answered", threadCount)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
