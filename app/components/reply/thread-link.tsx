import { useMessages } from "#app/i18n/use-messages.ts";

export interface RepliedThread {
  id: string;
  title: string;
}

/** Says in which thread one writes, and leads back to it. */
export function ThreadLink({ thread }: { thread: RepliedThread }) {
  const t = useMessages();
  return (
    <p className="lead up2">
      {t("reply.inThread")} <a href={`/fragor/${thread.id}`}>{thread.title}</a>
    </p>
  );
}
