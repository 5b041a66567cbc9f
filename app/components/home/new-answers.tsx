import { type ListedThread, ThreadList } from "#app/components/thread-list.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The newest answers; before there are any, a sentence. */
export function NewAnswers({ threads }: { threads: readonly ListedThread[] }) {
  const t = useMessages();
  return (
    <section aria-labelledby="nya">
      <h2 className="down3" id="nya">
        {t("home.new")}
      </h2>
      {threads.length > 0 ? (
        <ThreadList threads={threads} />
      ) : (
        <p>{t("home.newNone")}</p>
      )}
    </section>
  );
}
